export interface Cruise {
  readonly summary: {
    readonly violations: readonly {
      readonly rule: { readonly name: string; readonly severity: string };
      readonly from: string;
      readonly to: string;
    }[];
  };
  readonly modules: readonly { readonly source: string }[];
}
export function boundaryProblems(cruise: Cruise, sources: readonly string[]): readonly string[];
