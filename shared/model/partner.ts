import { z } from 'zod';
import {
  baseFields,
  dateSchema,
  idSchema,
  lineSchema,
  moneySchema,
  nameSchema,
  textSchema,
} from './base';
import { defineRecordKind } from './recordKind';

/** What an organisation is to us. Competitors and customer segments are actors on maps too. */
export const partnerRoles = [
  'partner',
  'own-organisation',
  'competitor',
  'customer-segment',
] as const;
export const partnerRoleSchema = z.enum(partnerRoles);
export type PartnerRole = z.infer<typeof partnerRoleSchema>;

/** The partner lifecycle, in order. */
export const stages = [
  'identified',
  'profiled',
  'negotiating',
  'agreed',
  'onboarding',
  'active',
  'paused',
  'ended',
] as const;
export const stageSchema = z.enum(stages);
export type Stage = z.infer<typeof stageSchema>;

/** The stages in which there is an agreement in force; gates count partners in these. */
export const agreedStages: readonly Stage[] = ['agreed', 'onboarding', 'active'];

/** The five regions of the framework (F6). */
export const regions = [
  'north-america',
  'europe',
  'asia-pacific',
  'latin-america',
  'middle-east-africa',
] as const;
export const regionSchema = z.enum(regions);
export type Region = z.infer<typeof regionSchema>;

export const ownValueSchema = z.union([lineSchema, z.number(), z.boolean(), z.null()]);
export type OwnValue = z.infer<typeof ownValueSchema>;

/** Any organisation in the plan, candidate or signed. */
export const partnerKind = defineRecordKind({
  kind: 'partner',
  schema: z.object({
    ...baseFields,
    kind: z.literal('partner'),
    name: nameSchema,
    role: partnerRoleSchema,
    partnerKindId: idSchema.nullable(),
    stage: stageSchema,
    /** The day the partner came to its stage. */
    stageSince: dateSchema.nullable(),
    tier: lineSchema.nullable(),
    regions: z.array(regionSchema).max(regions.length),
    /** ISO 3166-1 alpha-2 codes. */
    countries: z.array(z.string().regex(/^[A-Z]{2}$/, 'is not a country code')).max(300),
    website: lineSchema,
    description: textSchema,
    tags: z.array(nameSchema).max(100),
    owner: lineSchema,
    notes: textSchema,
    /** Revenue a year through this partner, in minor units. */
    annualRevenue: moneySchema.nullable(),
    /** Values of the workspace's own fields, by the id of the own field. */
    ownValues: z.record(idSchema, ownValueSchema),
  }),
  defaults: {
    role: 'partner',
    partnerKindId: null,
    stage: 'identified',
    stageSince: null,
    tier: null,
    regions: [],
    countries: [],
    website: '',
    description: '',
    tags: [],
    owner: '',
    notes: '',
    annualRevenue: null,
    ownValues: {},
  },
  references: [
    { field: 'partnerKindId', to: 'partnerKind', shape: 'one', onDelete: 'clear' },
    { field: 'ownValues', to: 'ownField', shape: 'keys', onDelete: 'clear' },
  ],
});

export type Partner = z.infer<typeof partnerKind.schema>;
