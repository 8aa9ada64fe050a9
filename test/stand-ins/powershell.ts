// PowerShell's grammar, to read a script as a tree instead of as text: tree-sitter's, as VS Code ships it. PowerShell itself is
// asked too where it is installed; on most machines that run these tests it is not.
import { createRequire } from 'node:module';
import treeSitter, { type Node } from '@vscode/tree-sitter-wasm';

const GRAMMAR = createRequire(import.meta.url).resolve(
  '@vscode/tree-sitter-wasm/wasm/tree-sitter-powershell.wasm',
);

export interface PowershellScript {
  /** Where the grammar does not understand. */
  readonly faults: readonly string[];
  readonly commands: readonly PowershellCommand[];
  /** What is assigned at the top of the script, as far as it is one text. */
  readonly values: ReadonlyMap<string, string>;
}

export interface PowershellCommand {
  readonly name: string;
  readonly text: string;
  /** The conditions of the if statements around it. */
  readonly conditions: readonly string[];
  readonly isInFunction: boolean;
}

export async function powershellReader(): Promise<(script: string) => PowershellScript> {
  const { Language, Parser } = treeSitter; // CommonJS whose names Node cannot see
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(GRAMMAR));
  return (script) => {
    const root = parser.parse(script)?.rootNode;
    if (!root) throw new Error('the grammar gave no tree');
    const nodes = descendants(root);
    return {
      faults: nodes
        .filter((node) => node.isError || node.isMissing)
        .map((node) => `${node.startPosition.row + 1}: ${node.text.slice(0, 80)}`),
      commands: nodes.filter((node) => node.type === 'command_name').map(commandOf),
      values: new Map(nodes.filter((node) => node.type === 'assignment_expression').flatMap(valueOf)),
    };
  };
}

function descendants(node: Node): Node[] {
  return [node, ...node.children.flatMap((child) => (child ? descendants(child) : []))];
}

function ancestors(node: Node): Node[] {
  return node.parent ? [node.parent, ...ancestors(node.parent)] : [];
}

function commandOf(node: Node): PowershellCommand {
  const above = ancestors(node);
  return {
    name: node.text,
    text: node.parent?.text ?? '',
    // Of an elseif only its own condition counts, which is the nearest above.
    conditions: above
      .filter(({ type }) => type === 'if_statement' || type === 'elseif_clause')
      .map(
        (statement) =>
          statement.childForFieldName('condition')?.text ??
          statement.children.find((child) => child?.type === 'pipeline')?.text ??
          '',
      ),
    isInFunction: above.some(({ type }) => type === 'function_statement'),
  };
}

/** Exactly one literal, plain or handed to [regex]::Unescape. */
function valueOf(node: Node): [string, string][] {
  const [left, , right] = node.children;
  if (!left || !right || ancestors(node).some(({ type }) => type === 'function_statement')) return [];
  const literals = descendants(right).filter(({ type }) => type === 'verbatim_string_characters');
  const [literal] = literals;
  if (literals.length !== 1 || !literal) return [];
  const text = literal.text.slice(1, -1).replaceAll("''", "'");
  if (right.text === literal.text) return [[left.text, text]];
  if (right.text !== `[regex]::Unescape(${literal.text})`) return [];
  const plain = text.replace(/\\(?:\\|u([0-9a-f]{4}))/g, (_all, code?: string) =>
    code === undefined ? '\\' : String.fromCharCode(parseInt(code, 16)),
  );
  return [[left.text, plain]];
}
