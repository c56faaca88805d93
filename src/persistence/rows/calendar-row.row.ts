import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('calendar_row')
export class CalendarRowRow {
  // TypeORM wants a key; the table's own is (day, authority).
  @PrimaryColumn({ type: 'date' })
  day: string;

  @Column({ type: 'text' })
  kind: 'holiday' | 'compensatory' | 'swapped-off' | 'swapped-work';

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  source: string;

  @Column({ type: 'uuid', nullable: true })
  authorityId: string | null;
}
