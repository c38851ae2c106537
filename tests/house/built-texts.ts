/** What a text built on the spot can become, as far as its types tell: `case.${'close' | 'reopen'}` is two keys. */
import ts from 'typescript';
import { nodesOf, readSettings, root } from './sources';

export interface BuiltText {
  /** Everything it can be, when that is a short list. */
  keys: string[];
  /** Else its shape, with `*` where anything may come: `field.*.label`. */
  shapes: string[];
}

const membersOf = (type: ts.Type): ts.Type[] => (type.isUnion() ? type.types : [type]);

function readType(type: ts.Type): BuiltText {
  const members = membersOf(type);
  return {
    keys: members.flatMap((member) => (member.isStringLiteral() ? [member.value] : [])),
    shapes: members.flatMap((member) =>
      member.flags & ts.TypeFlags.TemplateLiteral ? [(member as ts.TemplateLiteralType).texts.join('*')] : [],
    ),
  };
}

/** Where a type says no more than "text", how it is written tells the shape. Only dotted texts can be keys. */
function readWriting({ head, templateSpans }: ts.TemplateExpression): BuiltText {
  const shape = [head.text, ...templateSpans.map((span) => span.literal.text)].join('*');
  return { keys: [], shapes: /^[a-z-]+\./.test(shape) ? [shape] : [] };
}

/** Reads every template text of these files. */
export function builtTexts(paths: readonly string[]): BuiltText[] {
  const config = readSettings('tsconfig.json');
  const declarations = config.fileNames.filter((path) => path.includes('/.wxt/'));
  const program = ts.createProgram([...paths.map((path) => root + path), ...declarations], config.options);
  const checker = program.getTypeChecker();
  return paths.flatMap((path) => {
    const file = program.getSourceFile(root + path);
    const templates = file ? [...nodesOf(file)].filter(ts.isTemplateExpression) : [];
    return templates.map((template) => {
      const type = checker.getTypeAtLocation(template);
      return type.flags & ts.TypeFlags.String ? readWriting(template) : readType(type);
    });
  });
}
