import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('plan_item')
export class PlanItemRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  versionId: string;

  @Column({ type: 'text' })
  itemKey: string;

  @Column({ type: 'text' })
  kind: 'goal' | 'indicator' | 'task' | 'activity' | 'programme' | 'money' | 'report-round';

  @Column({ type: 'int' })
  ordinal: number;

  @Column({ type: 'text' })
  heading: string;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'uuid', nullable: true })
  findingId: string | null;

  @Column({ type: 'boolean' })
  ownLevel: boolean;

  @Column({ type: 'jsonb' })
  detail: unknown;

  @Column({ type: 'int' })
  version: number;
}
