// Buttons, fields, choices, and what is wrong with them.
import { html } from '../../../html/html.ts';
import { choiceList, tickList } from '../../parts/block.ts';
import { fileField } from '../../parts/file-field.ts';
import {
  areaField,
  problemSummary,
  secretField,
  segmentedField,
  selectField,
  textField,
  tick,
} from '../../parts/form-field.ts';
import { icon } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import type { DesignPart } from './design-page.ts';

export function fieldParts(visit: Visit): DesignPart[] {
  const { say } = visit;
  const choices = [
    { value: 'one', label: say('design.choice-one'), hint: say('design.hint') },
    { value: 'two', label: say('design.choice-two') },
  ];
  const problem = 'must be a host name or IP address, without a port';
  const unticked = 'must name at least one permission';
  const buttons = html`<div class="actions">
    <button class="button primary" type="button">${say('frame.save')}</button>
    <button class="button" type="button">${say('frame.search')}</button>
    <button class="button plain" type="button">${say('frame.cancel')}</button>
    <button class="button danger" type="button">${icon('bin')}${say('administrators.delete')}</button>
    <button class="button primary" type="button" aria-busy="true" aria-disabled="true">
      ${say('design.busy')}
    </button>
    <button class="button" type="button" disabled>${say('design.rests')}</button>
    <button class="button icon" type="button">
      ${icon('refresh')}<span class="sr">${say('design.refresh')}</span>
    </button>
  </div>`;
  const fields = html`<form class="fields">
    ${textField(visit, { name: 'd-plain', label: say('proxy.host'), value: 'smtp.office365.com' })}
    ${textField(visit, { name: 'd-wrong', label: say('proxy.host'), value: 'smtp:office365', hint: say('design.hint'), problem })}
    ${textField(visit, { name: 'd-unit', label: say('security.idle'), value: '30', type: 'number', unit: say('security.minutes') })}
    ${textField(visit, { name: 'd-read', label: say('certificates.serial'), value: '6EBE00A5A0F27448', isReadOnly: true, isMono: true })}
    ${textField(visit, { name: 'd-date', label: say('api-keys.ends-on'), value: '2027-03-15', type: 'date', isOptional: true })}
    ${secretField(visit, { name: 'd-secret', label: say('sign-in.password'), value: 'kite-7412-moss' })}
    ${selectField(visit, { name: 'd-select', label: say('proxy.type'), value: 'two', choices })}
    ${areaField(visit, { name: 'd-area', label: say('proxy.bypass'), hint: say('proxy.bypass-hint'), isMono: true, isOptional: true, rows: 3 })}
    ${fileField(visit, { name: 'd-file', label: say('certificates.file'), accept: '.pem' })}
    ${segmentedField(visit, { name: 'd-segments', label: say('my-account.theme'), value: 'one', choices })}
    ${choiceList(visit, { id: 'd-list', name: 'd-list', label: say('administrators.role'), value: 'two', choices })}
    ${tickList(visit, {
      id: 'd-ticks',
      label: say('api-keys.scopes'),
      problem: unticked,
      ticks: choices.map(({ value, label }) => ({ name: 'd-ticks', value, label, isOn: false })),
    })}
    ${tick({ name: 'd-on', label: say('design.switch-on'), hint: say('design.hint'), isOn: true, isSwitch: true })}
    ${tick({ name: 'd-off', label: say('design.switch-off'), isOn: false, isSwitch: true })}
    ${tick({ name: 'd-rests', label: say('design.switch-rests'), isOn: true, isSwitch: true, isDisabled: true })}
  </form>`;
  return [
    { id: 'buttons', title: say('design.buttons'), inner: buttons },
    { id: 'fields', title: say('design.fields'), inner: fields },
    {
      id: 'errors',
      title: say('design.errors'),
      inner: problemSummary(visit, [
        { field: 'd-wrong', problem },
        { field: 'd-ticks', problem: unticked },
      ]),
    },
  ];
}
