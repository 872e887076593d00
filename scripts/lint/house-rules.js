/** The house's own lint rules: a room is entered by its door, and what crosses a room's border is documented. */
import { dirname, relative, resolve, sep } from "node:path";

/** @param {import("eslint").Rule.RuleContext} context @param {string} source @returns {string | undefined} */
const targetOf = (context, source) => (source.startsWith(".") ? resolve(dirname(context.filename), source) : undefined);

const isIn = (folder, path) => path.startsWith(folder + sep);

/**
 * `doors`: options are `[{ root, rooms: { "src/parse/body": "read-body.ts" } }]`, folders below `root`. A file outside of a
 * room may import its door only.
 */
const doors = {
  meta: {
    type: "problem",
    schema: [
      {
        type: "object",
        properties: {
          root: { type: "string" },
          rooms: { type: "object", additionalProperties: { type: "string" } },
        },
        required: ["root", "rooms"],
      },
    ],
    messages: { door: "{{room}}/ is entered by {{door}} only: import from there, or let it export what you need." },
  },
  create(context) {
    const [{ root, rooms }] = context.options;
    const check = (node) => {
      if (node.source === null || typeof node.source?.value !== "string") return;
      const target = targetOf(context, node.source.value);
      if (target === undefined) return;
      for (const [room, door] of Object.entries(rooms)) {
        const folder = resolve(root, room);
        if (isIn(folder, target) && !isIn(folder, context.filename) && target !== resolve(folder, door)) {
          context.report({ node: node.source, messageId: "door", data: { room, door } });
          return;
        }
      }
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

/** `documented-borders`: whatever is imported from another folder has a documentation comment where it is declared. */
const documentedBorders = {
  meta: {
    type: "problem",
    schema: [],
    messages: { undocumented: "{{name}} crosses the border of {{room}}/: say there what it is (a docstring)." },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const checker = services.program.getTypeChecker();
    return {
      ImportSpecifier(node) {
        const target = targetOf(context, node.parent.source.value);
        if (target === undefined || dirname(target) === dirname(context.filename)) return;
        const alias = checker.getSymbolAtLocation(services.esTreeNodeToTSNodeMap.get(node.imported));
        if (alias === undefined) return;
        // 2 ** 21 is ts.SymbolFlags.Alias: re-exported by a door, documented where it is declared.
        const symbol = (alias.flags & 2097152) !== 0 ? checker.getAliasedSymbol(alias) : alias;
        if (symbol.getDocumentationComment(checker).length > 0) return;
        const room = relative(context.cwd, dirname(symbol.declarations?.[0]?.getSourceFile().fileName ?? target));
        context.report({ node, messageId: "undocumented", data: { name: symbol.name, room } });
      },
    };
  },
};

export default { meta: { name: "house" }, rules: { doors, "documented-borders": documentedBorders } };
