import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('escalation_item')
export class EscalationItemRow {
  @Column({ type: 'uuid' })
  roundId: string;

  @PrimaryColumn({ type: 'uuid' })
  obligationId: string;

  @PrimaryColumn({ type: 'int' })
  dueNo: number;

  @Column({ type: 'timestamptz', precision: 0 })
  since: Date;

  @Column({ type: 'int' })
  toldLevel: number;
}
