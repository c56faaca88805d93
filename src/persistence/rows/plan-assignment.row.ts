import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('plan_assignment')
export class PlanAssignmentRow {
  @PrimaryColumn({ type: 'uuid' })
  itemId: string;

  @PrimaryColumn({ type: 'uuid' })
  unitId: string;

  @Column({ type: 'text' })
  part: 'lead' | 'coordinating';
}
