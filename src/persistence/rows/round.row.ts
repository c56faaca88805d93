import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('round')
export class RoundRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'uuid' })
  cycleId: string;

  @Column({ type: 'uuid' })
  authorityId: string;

  @Column({ type: 'text' })
  kind: 'task' | 'report';

  @Column({ type: 'text' })
  label: string;

  @Column({ type: 'text' })
  itemKey: string;

  @Column({ type: 'int' })
  ordinal: number;

  @Column({ type: 'date', nullable: true })
  dataFrom: string | null;

  @Column({ type: 'date', nullable: true })
  cutOffOn: string | null;

  @Column({ type: 'timestamptz', precision: 0 })
  opensAt: Date;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  unitDueAt: Date | null;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  latestAt: Date | null;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  upwardDueAt: Date | null;

  @Column({ type: 'timestamptz', precision: 0 })
  endsAt: Date;

  @Column({ type: 'text' })
  state: 'planned' | 'open' | 'closed' | 'consolidated' | 'submitted';

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  openedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 0, nullable: true })
  closedAt: Date | null;

  @Column({ type: 'jsonb' })
  ladder: unknown;

  @Column({ type: 'int' })
  version: number;
}
