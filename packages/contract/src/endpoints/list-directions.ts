import * as z from 'zod';
import { Direction } from '../vocabulary/direction.ts';
import { defineEndpoint } from './endpoint.ts';

export const listDirections = defineEndpoint({
  name: 'list-directions',
  tag: 'Directions',
  summary: 'The department’s directions, in the order of its report',
  params: z.object({}),
  query: z.object({}),
  response: z.object({ directions: z.array(Direction) }),
  produces: ['application/json'],
});
