import { Column, Entity } from 'typeorm';

@Entity('calendar_row')
export class CalendarRowRow {
  @Column({ type: 'date' })
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
