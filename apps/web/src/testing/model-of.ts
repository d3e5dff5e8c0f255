import type { PanelDrawing, PanelModel } from '../panels/panel-model.ts';

type Models = { [Drawing in PanelDrawing as Drawing['kind']]: Drawing['model'] };

/**
 * What a panel's first drawing of a kind draws.
 *
 * @throws RangeError when there is no panel, or it has no such drawing
 */
export function modelOf<Kind extends PanelDrawing['kind']>(
  panel: PanelModel | null,
  kind: Kind,
): Models[Kind] {
  const isOfKind = (drawing: PanelDrawing): drawing is PanelDrawing & { model: Models[Kind] } =>
    drawing.kind === kind;
  const found = panel?.charts.map(({ drawing }) => drawing).find(isOfKind);
  if (!found) throw new RangeError(`no ${kind} in ${panel?.id ?? 'no panel'}`);
  return found.model;
}
