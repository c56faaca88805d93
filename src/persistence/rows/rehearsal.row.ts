import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('rehearsal')
export class RehearsalRow {
  @PrimaryColumn({ type: 'uuid' })
  authorityId: string;

  @Column({ type: 'text' })
  profile: string;

  @Column({ type: 'int' })
  seed: number;

  @Column({ type: 'int' })
  units: number;

  @Column({ type: 'int' })
  year: number;

  @Column({ type: 'text' })
  rounds: string;

  @Column({ type: 'jsonb' })
  script: unknown;

  @Column({ type: 'timestamptz', precision: 0 })
  createdAt: Date;
}
