import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('virtual_clock')
export class VirtualClockRow {
  @PrimaryColumn({ type: 'uuid' })
  authorityId: string;

  @Column({ type: 'timestamptz', precision: 0 })
  nowAt: Date;

  @Column({ type: 'int' })
  version: number;
}
