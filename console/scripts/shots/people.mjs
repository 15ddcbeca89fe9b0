// The demo's people, and how one of them signs in.

/** Sign the demo's person of this role in, for all requests and pages of the context. */
export async function signedIn(context, address, role) {
  const answer = await context.request.get(`${address}/api/console/deployment`)
  if (!answer.ok()) throw new Error(`${address} answers ${answer.status()}`)
  const { demo_people: people } = await answer.json()
  const person = people?.find((each) => each.role === role)
  if (!person) throw new Error(`${address} is no demo, or its people have no role ${role}`)
  const page = await context.newPage()
  await page.goto(`${address}/sign-in`)
  await page.locator('input[type=email]').fill(person.email)
  await page.locator('input[type=password]').fill(person.password)
  await page.locator('button[type=submit]').click()
  await page.getByRole('navigation').first().waitFor()
  await page.close()
}
