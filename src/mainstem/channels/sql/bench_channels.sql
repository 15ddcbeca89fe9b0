-- The channels the generated orders come through, one nobody buys through, and one to write by. No row.
INSERT INTO channels_channel (code, name, name_zh, kind, capabilities)
VALUES ('store', 'Stores', '门店', 'store', '["collect", "sell"]'), ('web', 'Web shop', '网上商城', 'web', '["sell"]'),
       ('mini', 'Mini-program', '小程序', 'mini', '["sell"]'), ('app', 'App', '手机应用', 'app', '["sell"]'),
       ('market', 'Marketplace', '电商平台', 'market', '["sell"]'),
       ('social', 'Social shop', '社交电商', 'social', '["sell"]'), ('call', 'Call centre', '呼叫中心', 'call', '["sell"]'),
       ('partner', 'Partners', '合作伙伴', 'partner', '["sell"]'), ('email', 'E-mail', '电子邮件', 'email', '["send"]')
    ON CONFLICT DO NOTHING;
