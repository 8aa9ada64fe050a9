import { test } from 'node:test';
import assert from 'node:assert/strict';
import { attributes, html, NOTHING, renderedHtml } from './html.ts';

test('what is put into a template cannot become markup', async () => {
  const hostile = `"><script>alert('x')</script>&`;
  assert.equal(
    await renderedHtml(html`<a title="${hostile}">${hostile}</a>`),
    '<a title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;</a>',
  );
});

test('templates nest, lists are joined, and nothing is written for nothing', async () => {
  const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`);
  const list = await renderedHtml(
    html`<ul>
      ${items}${NOTHING}${false}${undefined}
    </ul>`,
  );
  assert.equal(list.replace(/\s+/g, ''), '<ul><li>a</li><li>&lt;b&gt;</li></ul>');
});

test('attributes are escaped, and those that are off are left out', async () => {
  const written = html`<input${attributes({ value: '"x', required: true, disabled: false, id: undefined, rows: 3 })} />`;
  assert.equal(await renderedHtml(written), '<input value="&quot;x" required rows="3" />');
});
