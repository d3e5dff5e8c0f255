/**
 * Where a period's words stand:
 * - `label`: a heading or table cell, `январь–май 2021 года`, `2021 жылғы қаңтар–мамыр`
 * - `short`: an axis, `янв.–май 2021`, `2021 ж. қаң.–мам.`
 * - `during`: inside a sentence, `в январе–мае 2021 года`, `2021 жылғы қаңтар–мамырда`
 * - `over`: what was done in all of it, `за январь–май 2021 года`, `2021 жылғы қаңтар–мамырда`
 * - `forPlan`: after the word plan, `на 2021 год`, `2021 жылға`
 */
export type PeriodForm = 'label' | 'short' | 'during' | 'over' | 'forPlan';
