import { describe, expect, it } from '@jest/globals';
import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Checkboxes, Radios, Select } from './choice-fields.js';
import { ConfirmPage } from './confirm-page.js';
import { DataTable } from './data-table.js';
import { ErrorSummary } from './error-summary.js';
import { Form, type FormState } from './form.js';
import { STATUS_SHAPE, StatusTag } from './status-tag.js';
import { DateField, FileField, NumberField, TextArea, TextField } from './text-fields.js';

const html = (node: ComponentChild) => renderToString(<>{node}</>);
const form: FormState = {
  values: { amount: '12.5,3', note: '<b>đã gõ</b>', on: '31/2/2026' },
  errors: { amount: { vi: 'Số này hiểu được theo hai cách', en: 'Ambiguous' }, _all: 'Chưa gửi được' },
};
const field = { lang: 'vi', form } as const;

describe('fields', () => {
  it('keep what was typed and say beside it what is wrong', () => {
    const out = html(<NumberField {...field} name="amount" label="Số trẻ" unit="trẻ" />);
    expect(out).toContain('value="12.5,3"');
    expect(out).toContain('aria-invalid="true"');
    expect(out).toContain('aria-describedby="amount-error"');
    expect(out).toContain('id="amount-error"');
    expect(out).toContain('Số này hiểu được theo hai cách');
  });

  it('echo a number in words', () => {
    const out = html(<NumberField {...field} name="other" label="Số" echo="một nghìn" />);
    expect(out).toContain('Hiểu là: một nghìn');
    expect(out).toContain('aria-describedby="other-echo"');
  });

  it('never show a password again', () => {
    const state = { values: { secret: 'đã gõ' }, errors: {} };
    expect(
      html(<TextField lang="vi" form={state} name="secret" type="password" label="Mật khẩu" />),
    ).not.toContain('đã gõ');
  });

  it('write typed text as text, never as markup', () => {
    expect(html(<TextArea {...field} name="note" label="Ghi chú" />)).toContain('&lt;b>đã gõ&lt;/b>');
  });

  it('tie each control to its label', () => {
    const out = html(
      <>
        <DateField {...field} name="on" label="Ngày" />
        <FileField {...field} name="file" label="Tệp" accept=".docx" />
        <Select {...field} name="unit" label="Đơn vị" choices={[{ value: '1', text: 'Phòng Y tế' }]} />
      </>,
    );
    for (const name of ['on', 'file', 'unit']) {
      expect(out).toContain(`for="${name}"`);
      expect(out).toContain(`id="${name}"`);
    }
    expect(out).toContain('value="31/2/2026"');
  });

  it('let the error summary lead to the first choice', () => {
    const choices = [
      { value: 'a', text: 'A' },
      { value: 'b', text: 'B' },
    ];
    const state = { values: { pick: 'b', many: 'a,b' }, errors: {} };
    const out = html(<Radios lang="vi" form={state} name="pick" label="Chọn" choices={choices} />);
    expect(out).toMatch(/id="pick"[^>]*value="a"/);
    expect(out).toMatch(/id="pick-2"[^>]*value="b"[^>]*checked/);
    const many = html(<Checkboxes lang="vi" form={state} name="many" label="Chọn" choices={choices} />);
    expect(many.match(/checked/g)).toHaveLength(2);
  });
});

describe('the error summary', () => {
  it('leads to each field, and shows what belongs to none as plain text', () => {
    const out = html(<ErrorSummary lang="vi" form={form} />);
    expect(out).toContain('<a href="#amount">');
    expect(out).toContain('<li>Chưa gửi được</li>');
  });

  it('is absent without errors', () => {
    expect(html(<ErrorSummary lang="vi" form={{ values: {}, errors: {} }} />)).toBe('');
  });
});

describe('forms', () => {
  it('carry the token; an upload carries it in the address too, as its body is read later', () => {
    expect(html(<Form action="/van-ban" csrf="t.1" />)).toContain('name="_csrf" value="t.1"');
    const upload = html(<Form action="/van-ban/tai-len" csrf="t.1" multipart />);
    expect(upload).toContain('action="/van-ban/tai-len?_csrf=t.1"');
    expect(upload).toContain('enctype="multipart/form-data"');
  });

  it('ask before what cannot be taken back, with a way out', () => {
    const out = html(
      <ConfirmPage
        lang="vi"
        csrf="t"
        title="Nhắc 4 đơn vị?"
        action="/nhac"
        act="Nhắc 4 đơn vị"
        cancelHref="/bao-cao"
      >
        <p>4 đơn vị sẽ nhận thư ngay.</p>
      </ConfirmPage>,
    );
    expect(out).toContain('Nhắc 4 đơn vị</button>');
    expect(out).toContain('href="/bao-cao"');
  });
});

describe('a status', () => {
  it('is told by a word and a shape of its own, not by colour alone', () => {
    expect(new Set(Object.values(STATUS_SHAPE)).size).toBe(5);
    expect(html(<StatusTag kind="late" text="Quá hạn 3 ngày" />)).toContain('▲');
  });
});

describe('a table', () => {
  const columns = [
    { head: 'Đơn vị', cell: (row: { name: string; late: number }) => row.name, rowHead: true },
    { head: 'Quá hạn', cell: (row: { name: string; late: number }) => row.late, align: 'right' as const },
  ];

  it('numbers its rows, names its columns, counts itself and labels cells for the telephone', () => {
    const rows = [
      { name: 'Phòng Y tế', late: 2 },
      { name: 'Phòng Tư pháp', late: 0 },
    ];
    const out = html(
      <DataTable
        lang="vi"
        caption="Đơn vị"
        count="2 đơn vị, 1 quá hạn"
        columns={columns}
        rows={rows}
        firstNumber={21}
      />,
    );
    expect(out).toContain('2 đơn vị, 1 quá hạn');
    expect(out).toContain('data-label="STT">21<');
    expect(out).toContain('data-label="STT">22<');
    expect(out).toContain('<th scope="row"');
    expect(out).toContain('data-label="Quá hạn"');
  });

  it('says what to do next instead of standing empty', () => {
    const out = html(
      <DataTable lang="vi" caption="Đơn vị" columns={columns} rows={[]} empty={<p>Thêm đơn vị</p>} />,
    );
    expect(out).toBe('<p>Thêm đơn vị</p>');
  });
});
