/** Which words of `locales` the code asks for, and which reasons of refusal it can give. */
import ts from 'typescript';
import { nodesOf, type SourceFile } from './sources';

const isText = (node: ts.Node): node is ts.StringLiteralLike => ts.isStringLiteralLike(node);
const textsIn = (node: ts.Node) => [...nodesOf(node)].filter(isText).map((item) => item.text);
const calls = (file: SourceFile, name: string) =>
  [...nodesOf(file.ast)].filter(
    (node): node is ts.CallExpression => ts.isCallExpression(node) && node.expression.getText() === name,
  );

/** Literal keys handed to `text(…)`, also inside `text(open ? 'a' : 'b')`. */
export const askedKeys = (file: SourceFile): string[] =>
  calls(file, 'text').flatMap((call) => (call.arguments[0] ? keysOf(call.arguments[0]) : []));

function keysOf(node: ts.Expression): string[] {
  if (isText(node)) return [node.text];
  return ts.isConditionalExpression(node) ? [...keysOf(node.whenTrue), ...keysOf(node.whenFalse)] : [];
}

/** Every quoted text of a file: a key may also travel through a table before it reaches `text`. */
export const quotedTexts = (file: SourceFile): string[] => textsIn(file.ast);

const isRefusalName = (node: ts.Node) => /refusals?$/i.test(node.getText());

/** Literals of a type, without those inside `Extract<…>` and the like, which name what exists already. */
const typeTexts = (node: ts.TypeNode): string[] => {
  if (ts.isUnionTypeNode(node)) return node.types.flatMap(typeTexts);
  return ts.isLiteralTypeNode(node) && isText(node.literal) ? [node.literal.text] : [];
};

/** `refusal('x')` */
const calledReasons = (node: ts.Node) =>
  ts.isCallExpression(node) && node.expression.getText() === 'refusal' ? node.arguments.flatMap(keysOf) : [];

/** `Result<…, 'x'>` and `type XRefusal = 'x'` */
const typedReasons = (node: ts.Node) => {
  if (ts.isTypeAliasDeclaration(node) && isRefusalName(node.name)) return typeTexts(node.type);
  if (!ts.isTypeReferenceNode(node) || node.typeName.getText() !== 'Result') return [];
  return (node.typeArguments ?? []).slice(1).flatMap(typeTexts);
};

/** `const xRefusals = ['x'] as const` */
const listedReasons = (node: ts.Node) =>
  ts.isVariableDeclaration(node) && isRefusalName(node.name) && node.initializer && isList(node.initializer)
    ? textsIn(node.initializer)
    : [];

const isList = (node: ts.Expression): boolean =>
  ts.isArrayLiteralExpression(node) || (ts.isAsExpression(node) && isList(node.expression));

/** Every reason a file can give for not doing something. */
export const reasonsOf = (file: SourceFile): string[] =>
  [...nodesOf(file.ast)].flatMap((node) => [...calledReasons(node), ...typedReasons(node), ...listedReasons(node)]);
