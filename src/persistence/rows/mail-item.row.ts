import { Entity, PrimaryColumn } from 'typeorm';

@Entity('mail_item')
export class MailItemRow {
  @PrimaryColumn({ type: 'uuid' })
  mailId: string;

  @PrimaryColumn({ type: 'uuid' })
  obligationId: string;
}
