import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('stored_file')
export class StoredFileRow {
  @PrimaryColumn({ type: 'text' })
  sha256: string;

  @Column({ type: 'bytea' })
  bytes: Buffer;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  mediaType: string;

  @Column({ type: 'int' })
  size: number;

  @Column({ type: 'timestamptz', precision: 0 })
  storedAt: Date;
}
