import { defineCollection } from 'astro:content';
import { actorSchema } from './model/records/actor.ts';
import { entitySchema } from './model/records/entity.ts';
import { eventSchema } from './model/records/event.ts';
import { questionSchema } from './model/records/question.ts';
import { sourceSchema } from './model/records/source.ts';
import { storySchema } from './model/records/story.ts';
import { contentLoader, storyLoader } from './site/loader.ts';

export const collections = {
  story: defineCollection({ loader: storyLoader(), schema: storySchema }),
  sources: defineCollection({ loader: contentLoader('sources'), schema: sourceSchema }),
  events: defineCollection({ loader: contentLoader('events'), schema: eventSchema }),
  actors: defineCollection({ loader: contentLoader('actors'), schema: actorSchema }),
  entities: defineCollection({ loader: contentLoader('entities'), schema: entitySchema }),
  questions: defineCollection({ loader: contentLoader('questions'), schema: questionSchema }),
};
