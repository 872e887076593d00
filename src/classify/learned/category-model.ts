/** The learned weights of the categories, and what goes with them. */
import type { Model, StoredModel } from "../../learned/model.ts";
import type { Calibration } from "../score.ts";

/** What goes with weights of categories. */
interface BesideWeights {
  /** How much the rules' weights count beside what was learned, by class. */
  readonly shares: readonly number[];
  readonly calibration: Calibration;
}

/** As `weights.ts` has them. */
export type StoredCategoryModel = StoredModel & BesideWeights;

/** Ready for use. */
export type CategoryModel = Model & BesideWeights;
