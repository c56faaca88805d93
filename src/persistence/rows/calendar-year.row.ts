import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('calendar_year')
export class CalendarYearRow {
  @PrimaryColumn({ type: 'int' })
  year: number;

  @Column({ type: 'text' })
  status: 'official' | 'provisional';

  @Column({ type: 'text' })
  source: string;
}
