-- Register URLs of a campaign; known ones stay. Row count: how many were new.
INSERT INTO campaigns_link (campaign_id, url, url_hash)
SELECT %(campaign_id)s, url, md5(url)::uuid FROM unnest(%(urls)s::text[]) AS url
    ON CONFLICT (campaign_id, url_hash) DO NOTHING;
