-- Figures that a source prints beside an action, which are neither its base nor its result.
ALTER TYPE "action_figure_role" ADD VALUE 'BESIDE';
