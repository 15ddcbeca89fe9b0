import type { TemplateDraft } from '@/shared/template/api'

const body = (hello: string, words: string, stop: string) => `<mjml>
  <mj-body>
    <mj-section>
      <mj-column>
        <mj-text font-size="15px" line-height="1.6">
          ${hello}<br />
          ${words}
        </mj-text>
        <mj-text align="center" font-size="12px">
          <a href="{{ links.unsubscribe }}">${stop}</a>
        </mj-text>
      </mj-column>
    </mj-section>
  </mj-body>
</mjml>
`

/** The least that is a message: a greeting, a sentence, and the way out. */
export function newTemplate(): TemplateDraft {
  return {
    name: '',
    kind: 'marketing',
    variants: [
      {
        locale: 'zh-CN',
        subject: "{{ person.given_name | default: '你好' }}，",
        mjml: body('{{ person.given_name | default: "你好" }}，', '在此写下正文。', '退订'),
        text: null,
      },
      {
        locale: 'en',
        subject: "{{ person.given_name | default: 'Hello' }}, ",
        mjml: body('Hello {{ person.given_name | default: "there" }},', 'Write the message here.', 'Unsubscribe'),
        text: null,
      },
    ],
    sample_values: {},
  }
}

/** What the demo's template uses too: a shop, a coupon and a list of products. */
export const USUAL_SAMPLES = {
  shop: { name: 'Mainstem Market', url: 'https://shop.example.com/' },
  coupon: { code: 'PICKS10', discount_percent: 10, valid_until: '2030-12-31' },
  products: [{ name: 'Granny Smith apples', price: '2.99', currency: 'CNY', url: 'https://shop.example.com/p/apples' }],
}
