/** How each kind of reader comes in: by the local start page, as anybody does who tries the product out. */

export async function signInAs(page, base, role) {
  await page.goto(`${base}/bat-dau`);
  const asRole = page.locator(`button[name="role"][value="${role}"]`);
  if ((await asRole.count()) === 0) return null;
  await asRole.first().click(); // the sample year stands first
  await page.locator('main form[method="post"] button').first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/dang-nhap'));
  return new URL(page.url()).pathname;
}

/** The newest unit link in the mailboxes of the sample, pressed open. `null`: no mailbox holds a link yet. */
export async function openUnitLink(page, base) {
  await page.goto(`${base}/bat-dau`);
  const inbox = await page.locator('a[href^="http"]').first().getAttribute('href');
  const mailboxes = await page.locator('a[href^="/bat-dau/hop-thu/"]').all();
  if (inbox === null || mailboxes.length === 0) return null;
  const link = await newestLink(inbox, base);
  if (link === null) return null;
  await page.goto(link);
  await page.locator('form[data-secret] button').click();
  await page.waitForURL((url) => !url.pathname.startsWith('/t/'));
  return new URL(page.url()).pathname;
}

async function newestLink(inbox, base) {
  const summary = await (await fetch(new URL('/api/email/summary?limit=200', inbox))).json();
  for (const { id } of summary.items) {
    const { text = '' } = await (await fetch(new URL(`/api/email/${id}`, inbox))).json();
    const link = text.match(/https?:\/\/\S+\/t\/[^\s#]+#\S+/)?.[0];
    if (link) return `${base}${link.slice(link.indexOf('/t/'))}`;
  }
  return null;
}
