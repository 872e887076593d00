/**
 * What we use of dagre: the declarations that it brings name their files without endings, which Node's way of finding modules
 * does not resolve.
 */
declare module "@dagrejs/dagre" {
  interface Placed {
    readonly x: number;
    readonly y: number;
  }

  interface LayoutGraph {
    setGraph(options: {
      rankdir: "LR" | "TB";
      nodesep: number;
      ranksep: number;
      marginx: number;
      marginy: number;
    }): void;
    setDefaultEdgeLabel(label: () => object): void;
    setNode(key: string, size: { width: number; height: number }): void;
    setEdge(from: string, to: string): void;
    /** After `layout`: the size of the whole. */
    graph(): { readonly width?: number; readonly height?: number };
    node(key: string): Placed | undefined;
    edge(from: string, to: string): { readonly points?: readonly Placed[] } | undefined;
  }

  export const graphlib: { readonly Graph: new () => LayoutGraph };
  /** Gives every node and edge its place. */
  export function layout(graph: LayoutGraph): void;
}
