import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('wave')
export class WaveRow {
  @PrimaryColumn({ type: 'uuid' })
  roundId: string;

  @PrimaryColumn({ type: 'timestamptz', precision: 0 })
  dueAt: Date;

  @PrimaryColumn({ type: 'text' })
  rung: string;

  @PrimaryColumn({ type: 'boolean' })
  courtesy: boolean;

  @Column({ type: 'timestamptz', precision: 0 })
  at: Date;

  @Column({ type: 'text' })
  action: 'remind' | 'press' | 'report';

  @Column({ type: 'text', array: true })
  audience: string[];

  @Column({ type: 'int' })
  position: number;

  @Column({ type: 'boolean' })
  isProvisional: boolean;
}
