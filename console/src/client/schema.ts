// Generated from openapi.json by `npm run client`; never edited by hand.

export interface paths {
    "/api/analytics/campaigns/{code}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Campaign Result
         * @description Say what a campaign caused: those it was to reach against those held out.
         */
        get: operations["analytics_get_campaign_result"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/kpis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Key Figures
         * @description Give the key figures by one dimension, within what the caller may see.
         */
        get: operations["analytics_get_key_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Metrics
         * @description List every metric and every dimension.
         */
        get: operations["analytics_list_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/metrics/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Metric
         * @description Say what one metric is.
         */
        get: operations["analytics_get_metric"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/metrics/{code}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Metric
         * @description Give the same figures as CSV, safe to open in a spreadsheet.
         */
        get: operations["analytics_export_metric"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/metrics/{code}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Metric Values
         * @description Measure one metric, within what the caller may see.
         */
        get: operations["analytics_get_metric_values"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Totals
         * @description Give totals of record, straight from the ledgers.
         */
        get: operations["analytics_get_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List campaigns, the latest first */
        get: operations["campaigns_list_campaigns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/campaigns/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One campaign */
        get: operations["campaigns_get_campaign"];
        /** Set a campaign up, or change a draft */
        put: operations["campaigns_put_campaign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/campaigns/{code}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write to nobody else */
        post: operations["campaigns_cancel_campaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/campaigns/{code}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What sending now would decide
         * @description Decides about everybody and takes it all back: the very numbers, and nothing is written.
         */
        post: operations["campaigns_check_campaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/campaigns/{code}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The decision about each person */
        get: operations["campaigns_list_decisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/campaigns/{code}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the audience divides */
        get: operations["campaigns_get_outcomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/campaigns/{code}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The message one person would get
         * @description For a made-up person, or for a given one with the names masked. Who may open contact data sees them in clear by
         *     saying why: that is written into the audit chain.
         */
        post: operations["campaigns_preview_campaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/campaigns/{code}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide the audience and begin to send
         * @description The decisions are made before this answers; the worker sends. Sending twice changes nothing.
         */
        post: operations["campaigns_send_campaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/campaigns/{code}/why/{person_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why somebody did or did not get it */
        get: operations["campaigns_why"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Products
         * @description List products by SKU.
         */
        get: operations["catalog_list_products"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog/products/{sku}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Product
         * @description Show one product.
         */
        get: operations["catalog_get_product"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List channels */
        get: operations["channels_list_channels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/channels/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One channel */
        get: operations["channels_get_channel"];
        /** Register a channel, or bring it up to date */
        put: operations["channels_put_channel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/channels/{code}/connection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a channel is reached */
        get: operations["channels_get_connection"];
        /** Say how a channel is reached */
        put: operations["channels_connect_channel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/channels/{code}/switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switch a channel on or off */
        post: operations["channels_switch_channel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/connectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What channels can be connected with */
        get: operations["channels_list_connectors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What arrived in this deployment's own mailbox
         * @description 404 where the deployment has none: only a channel with the capability `mailbox` ends here.
         */
        get: operations["channels_list_mails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/mailbox/{mail_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one mail */
        get: operations["channels_read_mail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/accounts/{account_id}/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Reach
         * @description What could this person see?
         */
        get: operations["web_console_reach_get_reach"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/consents/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search Consents
         * @description Find a person by one exact identifier, and list their consents and withdrawals.
         */
        post: operations["web_console_consent_search_search_consents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Places
         * @description List what scopes are made of, as far as the caller reaches with any permission.
         */
        get: operations["web_console_places_list_places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/content/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List templates */
        get: operations["content_list_templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/content/templates/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One template, its latest or a given version */
        get: operations["content_get_template"];
        /**
         * Save a new version of a template
         * @description Compiles every variant; answers 422 with every problem and its line if one cannot be compiled.
         */
        put: operations["content_save_template"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/content/templates/{code}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Render a template for a made-up person */
        post: operations["content_preview_template"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many persons, identifiers, merges and refusals */
        get: operations["customers_get_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/identifiers/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a value join nobody */
        post: operations["customers_block_identifier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/identifiers/unblock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a value join again */
        post: operations["customers_unblock_identifier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/identity-operations/{operation_id}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a merge back */
        post: operations["customers_unmerge_persons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declare two persons one */
        post: operations["customers_merge_persons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List persons, the latest first */
        get: operations["customers_list_persons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/persons/{person_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One person
         * @description The id of a person that was merged into another gives the other.
         */
        get: operations["customers_get_person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/persons/{person_id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why this is one person */
        get: operations["customers_list_evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/persons/{person_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Merges and their undoing */
        get: operations["customers_list_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/persons/{person_id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take identifiers out of a person */
        post: operations["customers_split_person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/persons/{person_id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A person's own history */
        get: operations["customers_get_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/persons/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find a person by one exact identifier
         * @description The value stands in the body, because addresses are written into logs.
         */
        post: operations["customers_search_person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/segment-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a segment may ask */
        get: operations["customers_list_segment_fields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/segment-rules/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Count a rule and show some it holds for */
        post: operations["customers_preview_rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List segments */
        get: operations["customers_list_segments"];
        put?: never;
        /** Make a segment and work out its members */
        post: operations["customers_create_segment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/segments/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One segment */
        get: operations["customers_get_segment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a segment's name or rule
         * @description A new rule is a new version, worked out at once.
         */
        patch: operations["customers_update_segment"];
        trace?: never;
    };
    "/api/customers/segments/{code}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a segment out of use */
        post: operations["customers_archive_segment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/segments/{code}/explain/{person_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why somebody is in a segment or not */
        get: operations["customers_explain_segment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/segments/{code}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a segment's members */
        get: operations["customers_list_segment_members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/segments/{code}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Work out a segment's members now */
        post: operations["customers_refresh_segment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/segments/{code}/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Some of whom a segment holds for now */
        get: operations["customers_sample_segment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/segments/{code}/sizes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the latest refreshes found */
        get: operations["customers_list_segment_sizes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Accounts
         * @description List what became of everything each source sent: received = stored + deduplicated + quarantined.
         */
        get: operations["events_list_accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/accounts/drift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Drift
         * @description Recompute every account from the rows; an empty list means that everything agrees.
         */
        get: operations["events_list_drift"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/consumers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Consumers
         * @description List how far every consumer has read, and which is stuck.
         */
        get: operations["events_list_consumers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Latest
         * @description List what arrived last, newest first, without contact values.
         */
        get: operations["events_list_latest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/log/{event_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where Is
         * @description Answer "where is it?" for an event's id.
         */
        get: operations["events_where_is"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where Is Message
         * @description Answer "where is it?" for the id a sender gave to a message.
         */
        get: operations["events_where_is_message"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/quarantine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Quarantined
         * @description List what could not be stored and why, last seen first.
         */
        get: operations["events_list_quarantined"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/quarantine/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay
         * @description Try quarantined events again: what can be read by now is stored, the rest stays.
         */
        post: operations["events_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Sources
         * @description List all sources.
         */
        get: operations["events_list_sources"];
        put?: never;
        /**
         * Create Source
         * @description Make a source. The answer holds its write key, which is shown this once.
         */
        post: operations["events_create_source"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/sources/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Source
         * @description Change a source; the collection notices within seconds.
         */
        patch: operations["events_change_source"];
        trace?: never;
    };
    "/api/events/sources/{code}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Account
         * @description Return what became of everything one source sent.
         */
        get: operations["events_get_account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/sources/{code}/write-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate Write Key
         * @description Give a source a new write key; the old one stops working within seconds.
         */
        post: operations["events_rotate_write_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Accounts
         * @description List the team.
         */
        get: operations["governance_list_accounts"];
        put?: never;
        /**
         * Create Account
         * @description Add a person. They can do nothing until they are granted a role.
         */
        post: operations["governance_create_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/accounts/{account_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Account
         * @description Show one person and their roles.
         */
        get: operations["governance_get_account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/accounts/{account_id}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate Account
         * @description Switch an account on again.
         */
        post: operations["governance_activate_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/accounts/{account_id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deactivate Account
         * @description Switch an account off; all its tokens end.
         */
        post: operations["governance_deactivate_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/accounts/{account_id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set Password
         * @description Give a person a new password; all their tokens end.
         */
        put: operations["governance_set_password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/accounts/{account_id}/roles/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Grant Role
         * @description Let a person do a job, everywhere or within a scope; another scope replaces the former one.
         */
        put: operations["governance_grant_role"];
        post?: never;
        /**
         * Revoke Role
         * @description Take a role back, at once and for every token.
         */
        delete: operations["governance_revoke_role"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Audit
         * @description List the audit chain, newest first.
         */
        get: operations["governance_list_audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/audit/actors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Audit Actors
         * @description List who stands in the chain as an actor, at most a thousand.
         */
        get: operations["governance_list_audit_actors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/audit/entries/{sequence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Audit Entry
         * @description Show one entry.
         */
        get: operations["governance_get_audit_entry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Audit
         * @description Take the chain out as CSV, newest first: what the filter leaves, at most 100,000 entries.
         */
        get: operations["governance_export_audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/audit/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Audit Head
         * @description The end of the chain: write it down elsewhere, and nobody can rewrite what came before unseen.
         */
        get: operations["governance_get_audit_head"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify Audit
         * @description Recompute the whole chain, and whether it passes through a head written down before.
         */
        get: operations["governance_verify_audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/consent-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Text Lines
         * @description List every place that has a text, with the version in force and the one to come.
         */
        get: operations["governance_list_text_lines"];
        put?: never;
        /**
         * Save Consent Text
         * @description Write a new version; those before stay for what was consented to under them.
         */
        post: operations["governance_save_consent_text"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/consent-texts/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Consent Text
         * @description Show the version that a consent names.
         */
        get: operations["governance_get_consent_text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/consent-texts/others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Other Text Versions
         * @description List the text versions that consents carry and nobody wrote here, at most a hundred, most used first.
         */
        get: operations["governance_list_other_text_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/consent-texts/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Text Versions
         * @description List the versions of one place, newest first.
         */
        get: operations["governance_list_text_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Consents
         * @description List what the ledger holds about references, newest first.
         */
        get: operations["governance_list_consents"];
        put?: never;
        /**
         * Record Consent
         * @description Write a consent or a withdrawal into the ledger.
         */
        post: operations["governance_record_consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/consents/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide Consent
         * @description Ask the gate: may this be done, and why (not)?
         */
        post: operations["governance_decide_consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/contacts/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase Contacts
         * @description Destroy the contact data of profiles for good.
         */
        post: operations["governance_erase_contacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/contacts/masked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List Masked Contacts
         * @description Show contact values masked.
         */
        post: operations["governance_list_masked_contacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/contacts/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reveal Contacts
         * @description Open contact values; who, what and why stand in the audit chain.
         */
        post: operations["governance_reveal_contacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/data-classes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Data Classes
         * @description List what kind of data each field holds, and how long it is kept.
         */
        get: operations["governance_list_data_classes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/deployment-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Deployment Settings
         * @description What was chosen for this deployment?
         */
        get: operations["governance_get_deployment_settings"];
        /**
         * Change Deployment Settings
         * @description Choose for the whole deployment. What really changes is audited.
         */
        put: operations["governance_change_deployment_settings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/deployment-settings/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set Logo
         * @description Put a logo up: PNG or SVG, at most 256 kB. It is rewritten so that it can do nothing but be seen.
         */
        post: operations["governance_set_logo"];
        /**
         * Remove Logo
         * @description Take the logo down.
         */
        delete: operations["governance_remove_logo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Login
         * @description Sign in: answers a token for twelve hours.
         */
        post: operations["governance_login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Logo
         * @description The company's logo, which also stands where people sign in.
         */
        get: operations["governance_get_logo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Logout
         * @description Sign out: the token of this very request ends.
         */
        post: operations["governance_logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Me
         * @description Who am I, and what may I do where?
         */
        get: operations["governance_get_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Roles
         * @description List the roles and what each may do.
         */
        get: operations["governance_list_roles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Team
         * @description List the team by address.
         */
        get: operations["governance_list_team"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/team-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Team Tokens
         * @description List everybody's tokens.
         */
        get: operations["governance_list_team_tokens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/team-tokens/{token_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke Team Token
         * @description End anybody's token.
         */
        delete: operations["governance_revoke_team_token"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/team/{account_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Team Member
         * @description Show one person of the team.
         */
        get: operations["governance_get_team_member"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Tokens
         * @description List my tokens.
         */
        get: operations["governance_list_tokens"];
        put?: never;
        /**
         * Issue Token
         * @description Issue a token for me. It can do no more than the token that asks for it.
         */
        post: operations["governance_issue_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/governance/tokens/{token_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke Token
         * @description End one of my tokens.
         */
        delete: operations["governance_revoke_token"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Imports
         * @description List imports, newest first.
         */
        get: operations["events_imports_list_imports"];
        put?: never;
        /**
         * Upload
         * @description Upload a file (CSV, XLSX or Parquet). Nothing is loaded until it is run.
         */
        post: operations["events_imports_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{import_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Import
         * @description Show one import and how far it is.
         */
        get: operations["events_imports_get_import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{import_id}/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dry Run
         * @description Find out what an uploaded file would do. The answer is the id of the dry run, to be looked at like an import.
         */
        post: operations["events_imports_dry_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{import_id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview
         * @description Show the first rows of an uploaded file as its mapping reads them.
         */
        post: operations["events_imports_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{import_id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Report
         * @description List the rows an import set aside, in the order of the file.
         */
        get: operations["events_imports_list_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{import_id}/report.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download Report
         * @description Download the row report as CSV; no cell is taken for a formula.
         */
        get: operations["events_imports_download_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{import_id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run
         * @description Run an uploaded import, or go on with one that was cut short. Its progress stands on the import.
         */
        post: operations["events_imports_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{import_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo
         * @description Take an import back whole: afterwards everything is as it was before it.
         */
        post: operations["events_imports_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Import Kinds
         * @description List what can be imported, field by field, and the mappings that come with Mainstem.
         */
        get: operations["events_imports_list_import_kinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inventory/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Balances
         * @description List balances by location and SKU.
         */
        get: operations["inventory_list_balances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inventory/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Locations
         * @description List locations by code.
         */
        get: operations["inventory_list_locations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inventory/locations/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Location
         * @description Show one location.
         */
        get: operations["inventory_get_location"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inventory/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Moves
         * @description List the ledger of one product at one location, latest entry first. The balance is its sum.
         */
        get: operations["inventory_list_moves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Orders
         * @description List orders, latest first.
         */
        get: operations["orders_list_orders"];
        put?: never;
        /**
         * Place Order
         * @description Place an order and hold its goods. 200 with the first order if the channel sent it before.
         */
        post: operations["orders_place_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Order
         * @description Show one order with its lines.
         */
        get: operations["orders_get_order"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Additivity
         * @description Whether the parts of a breakdown add up to the whole.
         * @enum {string}
         */
        AnalyticsAdditivity: "additive" | "not_additive";
        /**
         * Asked
         * @description What may be asked of a metric; a filter given several times means any of its values.
         */
        AnalyticsAsked: {
            /**
             * By
             * @description Dimensions to break down by
             * @default []
             */
            by: string[];
            /**
             * Campaign
             * @default []
             */
            campaign: string[];
            /**
             * Category
             * @default []
             */
            category: string[];
            /**
             * Channel
             * @default []
             */
            channel: string[];
            /**
             * Currency
             * @default []
             */
            currency: string[];
            /**
             * Department
             * @default []
             */
            department: string[];
            /**
             * From
             * @description First day
             */
            from?: string | null;
            /**
             * Location
             * @default []
             */
            location: string[];
            /**
             * Segment
             * @default []
             */
            segment: string[];
            /**
             * Source
             * @default []
             */
            source: string[];
            /**
             * To
             * @description Last day
             */
            to?: string | null;
            /**
             * Unit Of Measure
             * @default []
             */
            unit_of_measure: string[];
        };
        /**
         * CampaignResultOut
         * @description What a campaign caused; shares are 0 to 1.
         */
        AnalyticsCampaignResultOut: {
            /** As Of */
            as_of: string | null;
            /** Campaign */
            campaign: string;
            /** Confidence */
            confidence: number;
            /** Crossovers */
            crossovers: number;
            /** Held Out */
            held_out: number;
            /** Holdout Conversion */
            holdout_conversion: number | null;
            /** Holdout Conversions */
            holdout_conversions: number;
            /** Is Final */
            is_final: boolean;
            /** Is Simulated */
            is_simulated: boolean;
            /** Lift */
            lift: number | null;
            /** Lift High */
            lift_high: number | null;
            /** Lift Low */
            lift_low: number | null;
            /** Method */
            method: {
                [key: string]: string;
            };
            /** Outcomes */
            outcomes: {
                [key: string]: number;
            };
            /** Revenue */
            revenue: {
                [key: string]: unknown;
            }[];
            /** Treated */
            treated: number;
            /** Treated Conversion */
            treated_conversion: number | null;
            /** Treated Conversions */
            treated_conversions: number;
            /** Window Ends At */
            window_ends_at: string | null;
        };
        /**
         * DaysOut
         * @description The days an answer covers; null is open.
         */
        AnalyticsDaysOut: {
            /** End */
            end: string | null;
            /** Start */
            start: string | null;
        };
        /**
         * DimensionOut
         * @description What metrics may be broken down by.
         */
        AnalyticsDimensionOut: {
            /** Code */
            code: string;
            /** Name */
            name: {
                [key: string]: string;
            };
        };
        /**
         * Grain
         * @description What one row of a table of facts stands for.
         * @enum {string}
         */
        AnalyticsGrain: "order" | "order_line" | "return" | "return_line" | "first_order" | "segment_member" | "decision" | "redemption";
        /**
         * KeyFiguresAsked
         * @description One dimension to break the key figures down by.
         */
        AnalyticsKeyFiguresAsked: {
            /**
             * By
             * @default channel
             */
            by: string;
            /**
             * From
             * @description First day
             */
            from?: string | null;
            /**
             * To
             * @description Last day
             */
            to?: string | null;
        };
        /**
         * KeyFiguresOut
         * @description The key figures by one dimension and currency; `refused` says which cannot be, and why.
         */
        AnalyticsKeyFiguresOut: {
            /** As Of */
            as_of: string | null;
            /** By */
            by: string;
            range: components["schemas"]["AnalyticsDaysOut"];
            /** Refused */
            refused: {
                [key: string]: string;
            };
            /** Rows */
            rows: {
                [key: string]: unknown;
            }[];
            /** Units */
            units: {
                [key: string]: unknown;
            }[];
        };
        /**
         * MetricOut
         * @description What a metric is.
         */
        AnalyticsMetricOut: {
            additivity: components["schemas"]["AnalyticsAdditivity"];
            /** Basis */
            basis: {
                [key: string]: string;
            };
            /** Code */
            code: string;
            /** Description */
            description: {
                [key: string]: string;
            };
            /** Dimensions */
            dimensions: string[];
            /** Filters */
            filters: string[];
            grain: components["schemas"]["AnalyticsGrain"];
            /** Has History */
            has_history: boolean;
            /** Name */
            name: {
                [key: string]: string;
            };
            /** Owner */
            owner: string;
            unit: components["schemas"]["AnalyticsUnit"];
        };
        /**
         * MetricResultOut
         * @description A metric's values; each row has the keys broken down by, and `value`.
         */
        AnalyticsMetricResultOut: {
            additivity: components["schemas"]["AnalyticsAdditivity"];
            /** As Of */
            as_of: string | null;
            /** Basis */
            basis: {
                [key: string]: string;
            };
            /** By */
            by: string[];
            /** Code */
            code: string;
            /** Filters */
            filters: {
                [key: string]: string[];
            };
            range: components["schemas"]["AnalyticsDaysOut"];
            /** Rows */
            rows: {
                [key: string]: unknown;
            }[];
            unit: components["schemas"]["AnalyticsUnit"];
        };
        /**
         * RegistryOut
         * @description Everything that can be asked.
         */
        AnalyticsRegistryOut: {
            /** Dimensions */
            dimensions: components["schemas"]["AnalyticsDimensionOut"][];
            /** Metrics */
            metrics: components["schemas"]["AnalyticsMetricOut"][];
        };
        /**
         * SourceTotalsOut
         * @description Totals of one source.
         */
        AnalyticsSourceTotalsOut: {
            /** Customers */
            customers: number;
            /** Order Lines */
            order_lines: number;
            /** Order Value */
            order_value: string;
            /** Orders */
            orders: number;
            /** Products */
            products: number;
            /** Return Lines */
            return_lines: number;
            /** Return Value */
            return_value: string;
            /** Returns */
            returns: number;
            /** Returns Linked */
            returns_linked: number;
        };
        /**
         * TotalsOut
         * @description Totals of record, as far as the caller may see, and the same by source.
         */
        AnalyticsTotalsOut: {
            /** By Source */
            by_source: {
                [key: string]: components["schemas"]["AnalyticsSourceTotalsOut"];
            };
            /** Customers */
            customers: number;
            /** Order Lines */
            order_lines: number;
            /** Order Value */
            order_value: string;
            /** Orders */
            orders: number;
            /** Products */
            products: number;
            /** Return Lines */
            return_lines: number;
            /** Return Value */
            return_value: string;
            /** Returns */
            returns: number;
            /** Returns Linked */
            returns_linked: number;
            /** Stock Drift */
            stock_drift: number;
        };
        /**
         * Unit
         * @description What a metric's value is. Money stands beside its currency, a quantity beside its unit of measure.
         * @enum {string}
         */
        AnalyticsUnit: "money" | "count" | "quantity" | "share";
        /**
         * Arm
         * @description The two sides of the measurement: those who were to be written to, and those held out for comparison.
         * @enum {string}
         */
        CampaignsArm: "treated" | "held_out";
        /** AttemptOut */
        CampaignsAttemptOut: {
            /** Detail */
            detail: string;
            /** Finished At */
            finished_at: string | null;
            /** Number */
            number: number;
            /** Provider Id */
            provider_id: string | null;
            /** Reason Code */
            reason_code: string | null;
            /** Result */
            result: string | null;
            /**
             * Started At
             * Format: date-time
             */
            started_at: string;
        };
        /**
         * CampaignOut
         * @description A campaign as it stands.
         */
        CampaignsCampaignOut: {
            /** Audience */
            audience: number | null;
            /** Cap Days */
            cap_days: number;
            /** Cap Messages */
            cap_messages: number | null;
            /** Channel Code */
            channel_code: string;
            /** Code */
            code: string;
            /** Conversion Window Days */
            conversion_window_days: number;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Decided At */
            decided_at: string | null;
            /** Expires After Hours */
            expires_after_hours: number;
            /** Finished At */
            finished_at: string | null;
            /** Holdout Share */
            holdout_share: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Simulated */
            is_simulated: boolean;
            /** Name */
            name: string;
            /** Purpose */
            purpose: string;
            /** Quiet From */
            quiet_from: string | null;
            /** Quiet Until */
            quiet_until: string | null;
            /** Segment Code */
            segment_code: string;
            state: components["schemas"]["CampaignsCampaignState"];
            /** Template Code */
            template_code: string;
            /** Template Version */
            template_version: number | null;
            /** Time Zone */
            time_zone: string;
            /** Values */
            values: {
                [key: string]: unknown;
            };
        };
        /**
         * CampaignState
         * @description Where a campaign stands. Everything but a draft is pinned: its audience was decided once.
         * @enum {string}
         */
        CampaignsCampaignState: "draft" | "sending" | "sent" | "cancelled";
        /**
         * DecisionOut
         * @description The decision about one person.
         */
        CampaignsDecisionOut: {
            arm: components["schemas"]["CampaignsArm"] | null;
            /**
             * Decided At
             * Format: date-time
             */
            decided_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Identifier Ref */
            identifier_ref: string | null;
            outcome: components["schemas"]["CampaignsOutcome"];
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Reason Code */
            reason_code: string | null;
            /** Settled At */
            settled_at: string | null;
        };
        /**
         * DryRunOut
         * @description What sending now would decide.
         */
        CampaignsDryRunOut: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Audience */
            audience: number;
            /** By Outcome */
            by_outcome: {
                [key: string]: number;
            };
            /** By Reason */
            by_reason: components["schemas"]["CampaignsReasonOut"][];
            /** Campaign Code */
            campaign_code: string;
            /** Problems */
            problems: components["schemas"]["CampaignsProblemOut"][];
        };
        /**
         * Outcome
         * @description What became of one person of the audience: exactly one of these, and their sum is the audience.
         * @enum {string}
         */
        CampaignsOutcome: "sent" | "unknown" | "failed" | "capped" | "quiet_expired" | "suppressed" | "no_permission" | "held_out" | "exited" | "waiting";
        /**
         * OutcomesOut
         * @description How the audience divides: it is the sum of its outcomes, counted over the rows.
         */
        CampaignsOutcomesOut: {
            /** Adds Up */
            adds_up: boolean;
            /** Audience */
            audience: number;
            /** By Outcome */
            by_outcome: {
                [key: string]: number;
            };
            /** By Reason */
            by_reason: components["schemas"]["CampaignsReasonOut"][];
            /** Campaign Code */
            campaign_code: string;
            /** Clicked */
            clicked: number;
            /** Opened */
            opened: number;
            state: components["schemas"]["CampaignsCampaignState"];
            /** Unsubscribed */
            unsubscribed: number;
        };
        /** Page[CampaignOut] */
        CampaignsPage_CampaignOut_: {
            /** Items */
            items: components["schemas"]["CampaignsCampaignOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /** Page[DecisionOut] */
        CampaignsPage_DecisionOut_: {
            /** Items */
            items: components["schemas"]["CampaignsDecisionOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /**
         * Paging
         * @description What a list route takes: `paging: Query[Paging]`.
         */
        CampaignsPaging: {
            /**
             * Cursor
             * @description `next_cursor` of the page before; left out for the first page
             */
            cursor?: string | null;
            /**
             * Limit
             * @description How many items at most
             * @default 50
             */
            limit: number;
        };
        /**
         * PlanIn
         * @description A campaign as it is to be. Shares are 0 to 1.
         */
        CampaignsPlanIn: {
            /**
             * Cap Days
             * @default 7
             */
            cap_days: number;
            /**
             * Cap Messages
             * @description At most this many messages in `cap_days`
             */
            cap_messages?: number | null;
            /**
             * Channel Code
             * @default email
             */
            channel_code: string;
            /**
             * Conversion Window Days
             * @default 14
             */
            conversion_window_days: number;
            /**
             * Expires After Hours
             * @default 72
             */
            expires_after_hours: number;
            /**
             * Holdout Share
             * @default 0.10
             */
            holdout_share: number | string;
            /**
             * Is Simulated
             * @default false
             */
            is_simulated: boolean;
            /** Name */
            name: string;
            /**
             * Purpose
             * @default marketing
             */
            purpose: string;
            /** Quiet From */
            quiet_from?: string | null;
            /** Quiet Until */
            quiet_until?: string | null;
            /** Segment Code */
            segment_code: string;
            /** Template Code */
            template_code: string;
            /**
             * Template Version
             * @description None: the latest when it is sent
             */
            template_version?: number | null;
            /**
             * Time Zone
             * @default UTC
             */
            time_zone: string;
            /**
             * Values
             * @description Coupon, products, shop: what the template wants
             */
            values?: {
                [key: string]: unknown;
            };
        };
        /**
         * PreviewIn
         * @description For whom to fill the message.
         */
        CampaignsPreviewIn: {
            /** Locale */
            locale?: ("zh-CN" | "en") | null;
            /**
             * Person Id
             * @description None: a made-up person
             */
            person_id?: string | null;
            /**
             * Reveal Reason
             * @description Opens the names, and is audited
             */
            reveal_reason?: string | null;
        };
        /**
         * PreviewOut
         * @description The message one person would get, with links as the author wrote them.
         */
        CampaignsPreviewOut: {
            /** Html */
            html: string;
            /** Locale */
            locale: string;
            /** Subject */
            subject: string;
            /** Text */
            text: string;
            /** Warnings */
            warnings: string[];
        };
        /** ProblemOut */
        CampaignsProblemOut: {
            /** Code */
            code: string;
            /** Message */
            message: string;
        };
        /** ReasonOut */
        CampaignsReasonOut: {
            outcome: components["schemas"]["CampaignsOutcome"];
            /** Persons */
            persons: number;
            /** Reason Code */
            reason_code: string;
        };
        /**
         * SendingOut
         * @description The campaign is handed to the worker.
         */
        CampaignsSendingOut: {
            /** Campaign Code */
            campaign_code: string;
            state: components["schemas"]["CampaignsCampaignState"];
        };
        /**
         * TrackingKind
         * @enum {string}
         */
        CampaignsTrackingKind: "opened" | "clicked" | "unsubscribed";
        /** TrackingOut */
        CampaignsTrackingOut: {
            /**
             * First At
             * Format: date-time
             */
            first_at: string;
            /** Is Automatic */
            is_automatic: boolean;
            kind: components["schemas"]["CampaignsTrackingKind"];
            /**
             * Last At
             * Format: date-time
             */
            last_at: string;
            /** Times */
            times: number;
            /** Url */
            url: string | null;
        };
        /**
         * WhyOut
         * @description Why somebody did or did not get it.
         */
        CampaignsWhyOut: {
            /** Attempts */
            attempts: components["schemas"]["CampaignsAttemptOut"][];
            /** Campaign Code */
            campaign_code: string;
            /** Decided At */
            decided_at: string | null;
            /** Due At */
            due_at: string | null;
            outcome: components["schemas"]["CampaignsOutcome"] | null;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Reason Code */
            reason_code: string | null;
            /** Sentence */
            sentence: string;
            /** Tracking */
            tracking: components["schemas"]["CampaignsTrackingOut"][];
            /** Was In Audience */
            was_in_audience: boolean;
        };
        /** Page[ProductOut] */
        CatalogPage_ProductOut_: {
            /** Items */
            items: components["schemas"]["CatalogProductOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /**
         * Paging
         * @description What a list route takes: `paging: Query[Paging]`.
         */
        CatalogPaging: {
            /**
             * Cursor
             * @description `next_cursor` of the page before; left out for the first page
             */
            cursor?: string | null;
            /**
             * Limit
             * @description How many items at most
             * @default 50
             */
            limit: number;
        };
        /**
         * ProductOut
         * @description One thing that is sold.
         */
        CatalogProductOut: {
            /** Brand Name */
            brand_name: string | null;
            /** Category */
            category: string | null;
            /** Department */
            department: string | null;
            /** Import Id */
            import_id: string | null;
            /** Kind */
            kind: string;
            /** Name */
            name: string;
            /** Package Size */
            package_size: string | null;
            /** Sku */
            sku: string;
            /** Source Code */
            source_code: string;
            /** Sub Category */
            sub_category: string | null;
            /** Unit Of Measure */
            unit_of_measure: string;
        };
        /**
         * Capability
         * @description What a channel can do.
         * @enum {string}
         */
        ChannelsCapability: "sell" | "send" | "collect" | "mailbox";
        /**
         * ChannelIn
         * @description A channel as it is to stand in the register.
         */
        ChannelsChannelIn: {
            /**
             * Account
             * @description The shop, app or sender account at the provider
             * @default
             */
            account: string;
            /** Capabilities */
            capabilities?: components["schemas"]["ChannelsCapability"][];
            /**
             * Is Enabled
             * @default true
             */
            is_enabled: boolean;
            kind: components["schemas"]["ChannelsChannelKind"];
            /** Name */
            name: string;
            /** Name Zh */
            name_zh: string;
        };
        /**
         * ChannelKind
         * @description What sort of place a channel is: where we sell, and where we speak.
         * @enum {string}
         */
        ChannelsChannelKind: "store" | "web" | "mini" | "app" | "market" | "social" | "call" | "partner" | "email";
        /**
         * ChannelOut
         * @description One channel of the company.
         */
        ChannelsChannelOut: {
            /** Account */
            account: string;
            /** Capabilities */
            capabilities: components["schemas"]["ChannelsCapability"][];
            /** Code */
            code: string;
            /** Connector Code */
            connector_code: string | null;
            /** Is Enabled */
            is_enabled: boolean;
            kind: components["schemas"]["ChannelsChannelKind"];
            /** Name */
            name: string;
            /** Name Zh */
            name_zh: string;
        };
        /**
         * ConnectionIn
         * @description How a channel is to be reached.
         */
        ChannelsConnectionIn: {
            /** Connector Code */
            connector_code: string;
            /**
             * Credentials
             * @description Kept as they are if left out; forgotten if empty; never read back
             */
            credentials?: {
                [key: string]: string;
            } | null;
            /** Settings */
            settings: {
                [key: string]: unknown;
            };
        };
        /**
         * ConnectionOut
         * @description How a channel is reached.
         */
        ChannelsConnectionOut: {
            /** Channel Code */
            channel_code: string;
            /** Connector Code */
            connector_code: string;
            /** Has Credentials */
            has_credentials: boolean;
            /** Settings */
            settings: {
                [key: string]: unknown;
            };
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
        };
        /**
         * ConnectorOut
         * @description A connector, and the JSON schema of its settings.
         */
        ChannelsConnectorOut: {
            /** Code */
            code: string;
            /** Settings Schema */
            settings_schema: {
                [key: string]: unknown;
            };
        };
        /** HeaderOut */
        ChannelsHeaderOut: {
            /** Name */
            name: string;
            /** Value */
            value: string;
        };
        /**
         * MailOut
         * @description One mail of the mailbox, its address masked.
         */
        ChannelsMailOut: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Message Id */
            message_id: string;
            /**
             * Received At
             * Format: date-time
             */
            received_at: string;
            /** Recipient */
            recipient: string;
            /** Recipient Ref */
            recipient_ref: string | null;
            /** Sender */
            sender: string;
            /** Size */
            size: number;
            /** Subject */
            subject: string;
        };
        /** Page[ChannelOut] */
        ChannelsPage_ChannelOut_: {
            /** Items */
            items: components["schemas"]["ChannelsChannelOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /** Page[MailOut] */
        ChannelsPage_MailOut_: {
            /** Items */
            items: components["schemas"]["ChannelsMailOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /**
         * Paging
         * @description What a list route takes: `paging: Query[Paging]`.
         */
        ChannelsPaging: {
            /**
             * Cursor
             * @description `next_cursor` of the page before; left out for the first page
             */
            cursor?: string | null;
            /**
             * Limit
             * @description How many items at most
             * @default 50
             */
            limit: number;
        };
        /**
         * ReadMailOut
         * @description A mail, opened.
         */
        ChannelsReadMailOut: {
            /** Headers */
            headers: components["schemas"]["ChannelsHeaderOut"][];
            /** Html */
            html: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Message Id */
            message_id: string;
            /**
             * Received At
             * Format: date-time
             */
            received_at: string;
            /** Recipient */
            recipient: string;
            /** Recipient Ref */
            recipient_ref: string | null;
            /** Sender */
            sender: string;
            /** Size */
            size: number;
            /** Subject */
            subject: string;
            /** Text */
            text: string | null;
        };
        /** SwitchIn */
        ChannelsSwitchIn: {
            /** Is Enabled */
            is_enabled: boolean;
        };
        /** Page[TemplateOut] */
        ContentPage_TemplateOut_: {
            /** Items */
            items: components["schemas"]["ContentTemplateOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /**
         * Paging
         * @description What a list route takes: `paging: Query[Paging]`.
         */
        ContentPaging: {
            /**
             * Cursor
             * @description `next_cursor` of the page before; left out for the first page
             */
            cursor?: string | null;
            /**
             * Limit
             * @description How many items at most
             * @default 50
             */
            limit: number;
        };
        /**
         * PreviewIn
         * @description What to fill a template with, for a made-up person.
         */
        ContentPreviewIn: {
            /**
             * Locale
             * @default en
             * @enum {string}
             */
            locale: "zh-CN" | "en";
            /**
             * Values
             * @description Replace sample values, key by key
             */
            values?: {
                [key: string]: unknown;
            };
            /** Version */
            version?: number | null;
        };
        /**
         * PreviewOut
         * @description A rendered message, with links as the author wrote them.
         */
        ContentPreviewOut: {
            /** Html */
            html: string;
            /** Locale */
            locale: string;
            /** Subject */
            subject: string;
            /** Text */
            text: string;
            /** Warnings */
            warnings: string[];
        };
        /**
         * ProblemOut
         * @description One thing that is odd about a template, and where.
         */
        ContentProblemOut: {
            /** Code */
            code: string;
            /** Column */
            column?: number | null;
            /** Line */
            line?: number | null;
            /** Locale */
            locale: string;
            /** Message */
            message: string;
            /** Part */
            part: string;
        };
        /**
         * TemplateIn
         * @description A template as it is to be; the first variant is the fallback language.
         */
        ContentTemplateIn: {
            /** @default marketing */
            kind: components["schemas"]["ContentTemplateKind"];
            /** Name */
            name: string;
            /** Sample Values */
            sample_values?: {
                [key: string]: unknown;
            };
            /** Variants */
            variants: components["schemas"]["ContentVariantIn"][];
        };
        /**
         * TemplateKind
         * @description What a template is for: a marketing message must show how to unsubscribe.
         * @enum {string}
         */
        ContentTemplateKind: "marketing" | "service";
        /**
         * TemplateOut
         * @description One version of a template.
         */
        ContentTemplateOut: {
            /** Code */
            code: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            kind: components["schemas"]["ContentTemplateKind"];
            /** Locales */
            locales: string[];
            /** Name */
            name: string;
            /** Sample Values */
            sample_values: {
                [key: string]: unknown;
            };
            /**
             * Variants
             * @description Left out in lists
             */
            variants?: components["schemas"]["ContentVariantOut"][];
            /** Version */
            version: number;
            /** Warnings */
            warnings: components["schemas"]["ContentProblemOut"][];
        };
        /**
         * VariantIn
         * @description One language, as its author writes it.
         */
        ContentVariantIn: {
            /**
             * Locale
             * @enum {string}
             */
            locale: "zh-CN" | "en";
            /** Mjml */
            mjml: string;
            /** Subject */
            subject: string;
            /**
             * Text
             * @description Made from the body if it is left out
             */
            text?: string | null;
        };
        /**
         * VariantOut
         * @description One language, as its author wrote it.
         */
        ContentVariantOut: {
            /** Locale */
            locale: string;
            /** Mjml */
            mjml: string;
            /** Subject */
            subject: string;
            /** Text */
            text: string | null;
        };
        /**
         * BlockIn
         * @description A value that must join nobody.
         */
        CustomersBlockIn: {
            /**
             * Namespace
             * @example phone
             * @example email
             * @example user:shop
             */
            namespace: string;
            /** Reason */
            reason: string;
            /** Value */
            value: string;
        };
        /**
         * CustomerCountsOut
         * @description How many there are of everything.
         */
        CustomersCustomerCountsOut: {
            /** Blocked */
            blocked: number;
            /** Identifiers */
            identifiers: number;
            /** Merges */
            merges: number;
            /** Persons */
            persons: number;
            /** Quarantined */
            quarantined: number;
            /** Refusals */
            refusals: number;
        };
        /**
         * CustomerEvidenceOut
         * @description One piece of evidence; `refused` holds the reason where it joins nobody.
         */
        CustomersCustomerEvidenceOut: {
            /**
             * A Ref
             * Format: uuid
             */
            a_ref: string;
            /**
             * B Ref
             * Format: uuid
             */
            b_ref: string;
            /** Event Id */
            event_id: string | null;
            /** Kind */
            kind: string;
            /**
             * Observed At
             * Format: date-time
             */
            observed_at: string;
            /** Refused */
            refused: string | null;
            /** Refused Detail */
            refused_detail: string | null;
            /** Retracted At */
            retracted_at: string | null;
            /** Source Code */
            source_code: string;
            /** Weight */
            weight: number;
        };
        /**
         * CustomerIdentifierOut
         * @description One identifier of a person; `masked` only for those who may know that contact data is there.
         */
        CustomersCustomerIdentifierOut: {
            /**
             * First Seen
             * Format: date-time
             */
            first_seen: string;
            /** Kind */
            kind: string;
            /**
             * Last Seen
             * Format: date-time
             */
            last_seen: string;
            /** Masked */
            masked: string | null;
            /** Namespace */
            namespace: string;
            /**
             * Ref
             * Format: uuid
             */
            ref: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /** Source Code */
            source_code: string;
            /** Status */
            status: string;
            /** Status Reason */
            status_reason: string | null;
        };
        /**
         * CustomerMomentOut
         * @description One moment of a person's own history.
         */
        CustomersCustomerMomentOut: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Detail */
            detail: {
                [key: string]: unknown;
            };
            /** Kind */
            kind: string;
        };
        /**
         * CustomerOut
         * @description What is known of one person; `merged_ids` are former persons that are this one now.
         */
        CustomersCustomerOut: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * First Seen
             * Format: date-time
             */
            first_seen: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Identifiers */
            identifiers: components["schemas"]["CustomersCustomerIdentifierOut"][];
            /**
             * Last Seen
             * Format: date-time
             */
            last_seen: string;
            /** Merged Ids */
            merged_ids: string[];
            /** Traits */
            traits: components["schemas"]["CustomersCustomerTraitOut"][];
        };
        /**
         * CustomerSummaryOut
         * @description One line of the list of persons.
         */
        CustomersCustomerSummaryOut: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * First Seen
             * Format: date-time
             */
            first_seen: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Identifiers */
            identifiers: number;
            /**
             * Last Seen
             * Format: date-time
             */
            last_seen: string;
            /** Namespaces */
            namespaces: string[];
        };
        /**
         * CustomerTraitOut
         * @description The present value of a trait and where it comes from.
         */
        CustomersCustomerTraitOut: {
            /** Name */
            name: string;
            /**
             * Observed At
             * Format: date-time
             */
            observed_at: string;
            /** Source Code */
            source_code: string;
            /** Standing */
            standing: number;
            /** Value */
            value: unknown;
        };
        /**
         * IdentifierIn
         * @description An identifier by its value; it never stands in an address.
         */
        CustomersIdentifierIn: {
            /**
             * Namespace
             * @example phone
             * @example email
             * @example user:shop
             */
            namespace: string;
            /** Value */
            value: string;
        };
        /**
         * IdentityOperationOut
         * @description One change of who is who: persons with their identifiers before and after, and the cause.
         */
        CustomersIdentityOperationOut: {
            /** After */
            after: {
                [key: string]: string[];
            };
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Before */
            before: {
                [key: string]: string[];
            };
            /** By */
            by: string;
            /** Cause */
            cause: {
                [key: string]: unknown;
            };
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Kind */
            kind: string;
            /** Reversed By */
            reversed_by: string | null;
            /** Reverses */
            reverses: string | null;
            /** Rule Version */
            rule_version: number;
        };
        /**
         * MergeIn
         * @description Two persons that are one.
         */
        CustomersMergeIn: {
            /**
             * Other Id
             * Format: uuid
             */
            other_id: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Reason */
            reason: string;
        };
        /**
         * OperationIdOut
         * @description The identity operation that was written.
         */
        CustomersOperationIdOut: {
            /**
             * Operation Id
             * Format: uuid
             */
            operation_id: string;
        };
        /** Page[CustomerMomentOut] */
        CustomersPage_CustomerMomentOut_: {
            /** Items */
            items: components["schemas"]["CustomersCustomerMomentOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /** Page[CustomerSummaryOut] */
        CustomersPage_CustomerSummaryOut_: {
            /** Items */
            items: components["schemas"]["CustomersCustomerSummaryOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /** Page[SegmentMemberOut] */
        CustomersPage_SegmentMemberOut_: {
            /** Items */
            items: components["schemas"]["CustomersSegmentMemberOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /** Page[SegmentOut] */
        CustomersPage_SegmentOut_: {
            /** Items */
            items: components["schemas"]["CustomersSegmentOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /**
         * Paging
         * @description What a list route takes: `paging: Query[Paging]`.
         */
        CustomersPaging: {
            /**
             * Cursor
             * @description `next_cursor` of the page before; left out for the first page
             */
            cursor?: string | null;
            /**
             * Limit
             * @description How many items at most
             * @default 50
             */
            limit: number;
        };
        /**
         * ReasonIn
         * @description Why something is done.
         */
        CustomersReasonIn: {
            /** Reason */
            reason: string;
        };
        /**
         * RuleAnswerOut
         * @description How one rule or group came out for one person.
         */
        CustomersRuleAnswerOut: {
            /** Field */
            field: string | null;
            /** Holds */
            holds: boolean;
            /** Path */
            path: string;
            /** Rules */
            rules: components["schemas"]["CustomersRuleAnswerOut"][];
            /** Sentence */
            sentence: string;
            /** Value */
            value: unknown;
        };
        /**
         * RuleIn
         * @description A rule tree to try.
         */
        CustomersRuleIn: {
            /** Rule */
            rule: {
                [key: string]: unknown;
            };
            /**
             * Sample
             * @default 10
             */
            sample: number;
        };
        /**
         * RulePreviewOut
         * @description What a rule would give now.
         */
        CustomersRulePreviewOut: {
            /** Count */
            count: number;
            /** Sample */
            sample: components["schemas"]["CustomersSegmentSampleOut"][];
            /** Sentence */
            sentence: string;
        };
        /**
         * SegmentChangeIn
         * @description What is to change about a segment; what is left out stays.
         */
        CustomersSegmentChangeIn: {
            /** Name */
            name?: string | null;
            /** Rule */
            rule?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * SegmentFieldOut
         * @description A field a rule may ask.
         */
        CustomersSegmentFieldOut: {
            /** Code */
            code: string;
            /** Filters */
            filters: string[];
            /** Is Prefix */
            is_prefix: boolean;
            /** Label */
            label: {
                [key: string]: string;
            };
            /** Operators */
            operators: string[];
            /** Suggested */
            suggested: string[];
            /** Table */
            table: string;
            /** Takes Event */
            takes_event: boolean;
            /** Takes Properties */
            takes_properties: boolean;
            /** Takes Window */
            takes_window: boolean;
            /** Type */
            type: string;
        };
        /**
         * SegmentIn
         * @description A segment as it is to be made.
         */
        CustomersSegmentIn: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /**
             * Owner
             * @default
             */
            owner: string;
            /**
             * Rule
             * @description A rule tree in react-querybuilder's shape
             */
            rule: {
                [key: string]: unknown;
            };
        };
        /**
         * SegmentMemberOut
         * @description One member of a segment.
         */
        CustomersSegmentMemberOut: {
            /** Earliest Change At */
            earliest_change_at: string | null;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
        };
        /**
         * SegmentOut
         * @description A segment, its rule also as a sentence.
         */
        CustomersSegmentOut: {
            /** Archived At */
            archived_at: string | null;
            /** Code */
            code: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Name */
            name: string;
            /** Next Change At */
            next_change_at: string | null;
            /** Owner */
            owner: string;
            /** Refreshed At */
            refreshed_at: string | null;
            /** Refreshed Version */
            refreshed_version: number | null;
            /** Rule */
            rule: {
                [key: string]: unknown;
            };
            /** Sentence */
            sentence: string;
            /** Size */
            size: number | null;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
        };
        /**
         * SegmentSampleOut
         * @description Somebody a rule holds for, without or with masked contact data.
         */
        CustomersSegmentSampleOut: {
            /** Masked */
            masked: string[];
            /** Namespaces */
            namespaces: string[];
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
        };
        /**
         * SegmentSizeOut
         * @description What one refresh found.
         */
        CustomersSegmentSizeOut: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Engine */
            engine: string;
            /** Entered */
            entered: number;
            /** Left */
            left: number;
            /** Seconds */
            seconds: number;
            /** Size */
            size: number;
            /** Version */
            version: number;
        };
        /**
         * SplitIn
         * @description Which identifiers leave a person.
         */
        CustomersSplitIn: {
            /** Reason */
            reason: string;
            /** Refs */
            refs: string[];
        };
        /**
         * ErrorOut
         * @description The one shape of every refusal and fault.
         */
        ErrorOut: {
            /** Code */
            code: string;
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /** Message */
            message: string;
        };
        /**
         * AccountOut
         * @description What became of everything a source sent.
         */
        EventsAccountOut: {
            /** Deduplicated */
            deduplicated: number;
            /** Quarantined */
            quarantined: number;
            /** Received */
            received: number;
            /** Source */
            source: string;
            /** Stored */
            stored: number;
        };
        /**
         * DriftOut
         * @description One place where an account and its rows disagree.
         */
        EventsDriftOut: {
            /** Counted */
            counted: number;
            /** Found */
            found: number;
            /** Source */
            source: string;
            /** What */
            what: string;
        };
        /**
         * EventKind
         * @description The verbs of the Track spec, and `fact` for what our own contexts announce.
         * @enum {string}
         */
        EventsEventKind: "track" | "identify" | "page" | "screen" | "group" | "alias" | "fact";
        /**
         * EventOut
         * @description An event of the log. Contact values show as their kind, references in short.
         */
        EventsEventOut: {
            /** Anonymous */
            anonymous: string | null;
            /** Body */
            body: unknown;
            /** Flags */
            flags: string[];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["EventsEventKind"];
            /** Message Id */
            message_id: string;
            /** Name */
            name: string | null;
            /**
             * Occurred At
             * Format: date-time
             */
            occurred_at: string;
            /** Position */
            position: number;
            /**
             * Received At
             * Format: date-time
             */
            received_at: string;
            /** Source Id */
            source_id: number;
            /** User */
            user: string | null;
            /** Xid */
            xid: number;
        };
        /**
         * FieldOut
         * @description One field a kind understands.
         */
        EventsImportsFieldOut: {
            /** Description */
            description: string;
            /** Description Zh */
            description_zh: string;
            /** Name */
            name: string;
            /** Namespace */
            namespace: string | null;
            /** Required */
            required: boolean;
            /** Type */
            type: string;
        };
        /**
         * KindOut
         * @description One kind of file that can be imported.
         */
        EventsImportsKindOut: {
            /** Code */
            code: string;
            /** Description */
            description: {
                [key: string]: string;
            };
            /** Document Field */
            document_field: string | null;
            /** Document Kinds */
            document_kinds: string[];
            /** Fields */
            fields: components["schemas"]["EventsImportsFieldOut"][];
            /** Options */
            options: {
                [key: string]: string[];
            };
        };
        /**
         * KindsOut
         * @description What can be imported, and the mappings that come with Mainstem.
         */
        EventsImportsKindsOut: {
            /** Kinds */
            kinds: components["schemas"]["EventsImportsKindOut"][];
            /** Mappings */
            mappings: string[];
        };
        /** Page[RecordOut] */
        EventsImportsPage_RecordOut_: {
            /** Items */
            items: components["schemas"]["EventsImportsRecordOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /** Page[ReportRowOut] */
        EventsImportsPage_ReportRowOut_: {
            /** Items */
            items: components["schemas"]["EventsImportsReportRowOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /**
         * Paging
         * @description What a list route takes: `paging: Query[Paging]`.
         */
        EventsImportsPaging: {
            /**
             * Cursor
             * @description `next_cursor` of the page before; left out for the first page
             */
            cursor?: string | null;
            /**
             * Limit
             * @description How many items at most
             * @default 50
             */
            limit: number;
        };
        /**
         * PreviewOut
         * @description The first mapped rows of a file; identifiers masked.
         */
        EventsImportsPreviewOut: {
            /** Columns */
            columns: string[];
            /** Fields */
            fields: string[];
            /** Rejected */
            rejected: components["schemas"]["EventsImportsReportRowOut"][];
            /** Rows */
            rows: {
                [key: string]: unknown;
            }[];
            /** Unknown Columns */
            unknown_columns: string[];
        };
        /**
         * RecordOut
         * @description One import. Amounts in `counts` are text.
         */
        EventsImportsRecordOut: {
            /** Already Known */
            already_known: number;
            /** Counts */
            counts: {
                [key: string]: number | string;
            };
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Document Count */
            document_count: number;
            /** Error Code */
            error_code: string | null;
            /** Error Message */
            error_message: string | null;
            /** File Bytes */
            file_bytes: number;
            /** File Name */
            file_name: string;
            /** Finished At */
            finished_at: string | null;
            /**
             * Import Id
             * Format: uuid
             */
            import_id: string;
            /** Is Dry Run */
            is_dry_run: boolean;
            /** Kind */
            kind: string;
            /** Mapping Name */
            mapping_name: string;
            /** Notes */
            notes: {
                [key: string]: unknown;
            };
            /** Phase */
            phase: string;
            /** Quarantined */
            quarantined: number;
            /** Rejected By Reason */
            rejected_by_reason: {
                [key: string]: number;
            };
            /** Requested By */
            requested_by: string;
            /** Row Count */
            row_count: number;
            /** Rows Done */
            rows_done: number;
            /** Source Code */
            source_code: string;
            /** Started At */
            started_at: string | null;
            /** Status */
            status: string;
            /** Undone At */
            undone_at: string | null;
            /** Unknown Columns */
            unknown_columns: string[];
        };
        /**
         * ReportRowOut
         * @description One row that changed nothing.
         */
        EventsImportsReportRowOut: {
            /** Column */
            column: string;
            /** Reason */
            reason: string;
            /** Row Number */
            row_number: number;
            /** Value */
            value: string;
        };
        /**
         * UndoneOut
         * @description What an undo took back.
         */
        EventsImportsUndoneOut: {
            /** Counts */
            counts: {
                [key: string]: number | string;
            };
            /**
             * Import Id
             * Format: uuid
             */
            import_id: string;
        };
        /**
         * UploadIn
         * @description What shall become of an uploaded file.
         */
        EventsImportsUploadIn: {
            /**
             * Kind
             * @description orders, products, stock, customers or touches
             */
            kind: string;
            /**
             * Mapping
             * @description The name of a mapping that comes with Mainstem, or the text of one
             */
            mapping: string;
            /**
             * Source
             * @description The source the rows come from; it must exist
             */
            source: string;
        };
        /**
         * UploadOut
         * @description Under which id the file is kept.
         */
        EventsImportsUploadOut: {
            /**
             * Import Id
             * Format: uuid
             */
            import_id: string;
        };
        /**
         * MessageFilter
         * @description The id a sender gave to a message.
         */
        EventsMessageFilter: {
            /** Message Id */
            message_id: string;
            /** Source */
            source: string;
        };
        /** Page[EventOut] */
        EventsPage_EventOut_: {
            /** Items */
            items: components["schemas"]["EventsEventOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /** Page[QuarantinedOut] */
        EventsPage_QuarantinedOut_: {
            /** Items */
            items: components["schemas"]["EventsQuarantinedOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /**
         * Paging
         * @description What a list route takes: `paging: Query[Paging]`.
         */
        EventsPaging: {
            /**
             * Cursor
             * @description `next_cursor` of the page before; left out for the first page
             */
            cursor?: string | null;
            /**
             * Limit
             * @description How many items at most
             * @default 50
             */
            limit: number;
        };
        /**
         * PathOut
         * @description Where an event is: in the log (with the consumers that have passed it or not), in quarantine, or unknown.
         */
        EventsPathOut: {
            /** Awaited By */
            awaited_by: string[];
            event: components["schemas"]["EventsEventOut"] | null;
            /** Passed By */
            passed_by: string[];
            quarantined: components["schemas"]["EventsQuarantinedOut"] | null;
            where: components["schemas"]["EventsWhereabouts"];
        };
        /**
         * ProgressOut
         * @description How far a consumer has read.
         */
        EventsProgressOut: {
            /** Consumer */
            consumer: string;
            /** Failed At */
            failed_at: string | null;
            /** Failures */
            failures: number;
            /** Last Error */
            last_error: string | null;
            /**
             * Moved At
             * Format: date-time
             */
            moved_at: string;
            /** Position */
            position: number;
            /** Xid */
            xid: number;
        };
        /**
         * QuarantinedOut
         * @description Events that could not be stored. `sample` shows the shape, not the values.
         */
        EventsQuarantinedOut: {
            /** Can Be Replayed */
            can_be_replayed: boolean;
            /** Count */
            count: number;
            /** Detail */
            detail: string;
            /**
             * First Seen At
             * Format: date-time
             */
            first_seen_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Last Seen At
             * Format: date-time
             */
            last_seen_at: string;
            /** Message Id */
            message_id: string | null;
            /** Reason */
            reason: string;
            /** Sample */
            sample: unknown;
            /** Source */
            source: string;
        };
        /**
         * QuarantineFilter
         * @description What to narrow the list to.
         */
        EventsQuarantineFilter: {
            /** Reason */
            reason?: string | null;
            /** Source */
            source?: string | null;
        };
        /**
         * ReplayedOut
         * @description What the replay did, counted in received events.
         */
        EventsReplayedOut: {
            /** Deduplicated */
            deduplicated: number;
            /** Refused */
            refused: number;
            /** Stored */
            stored: number;
        };
        /**
         * ReplayIn
         * @description Which quarantined events to try again; at least one of the three.
         */
        EventsReplayIn: {
            /** Ids */
            ids?: string[] | null;
            /** Reason */
            reason?: string | null;
            /** Source */
            source?: string | null;
        };
        /**
         * SourceChange
         * @description What to change of a source; what is left out stays.
         */
        EventsSourceChange: {
            /** Allowed Origins */
            allowed_origins?: string[] | null;
            /**
             * Any Origin
             * @default false
             */
            any_origin: boolean;
            /** Events Per Second */
            events_per_second?: number | null;
            /** Is Enabled */
            is_enabled?: boolean | null;
            /** Name */
            name?: string | null;
            /**
             * No Limit
             * @default false
             */
            no_limit: boolean;
        };
        /**
         * SourceIn
         * @description A source to make.
         */
        EventsSourceIn: {
            /**
             * Allowed Origins
             * @description Web origins that may send; any if left out
             */
            allowed_origins?: string[] | null;
            /**
             * App Id
             * @default
             */
            app_id: string;
            /** Code */
            code: string;
            /** Events Per Second */
            events_per_second?: number | null;
            /**
             * Identity Space
             * @description The world of its user ids; its own if left out
             */
            identity_space?: string | null;
            /**
             * Kind
             * @default server
             */
            kind: string;
            /** Name */
            name?: string | null;
        };
        /**
         * SourceKeyOut
         * @description A source with its write key, which is shown this once.
         */
        EventsSourceKeyOut: {
            source: components["schemas"]["EventsSourceOut"];
            /** Write Key */
            write_key: string;
        };
        /**
         * SourceOut
         * @description Where events come from.
         */
        EventsSourceOut: {
            /** Allowed Origins */
            allowed_origins: string[] | null;
            /** App Id */
            app_id: string;
            /** Code */
            code: string;
            /** Events Per Second */
            events_per_second: number | null;
            /** Id */
            id: number;
            /** Identity Space */
            identity_space: string;
            /** Is Enabled */
            is_enabled: boolean;
            /** Kind */
            kind: string;
            /** Name */
            name: string;
            /** Write Key Hint */
            write_key_hint: string;
        };
        /**
         * TailFilter
         * @description What to narrow the tail to.
         */
        EventsTailFilter: {
            /** Source */
            source?: string | null;
        };
        /**
         * Whereabouts
         * @description Where an event is.
         * @enum {string}
         */
        EventsWhereabouts: "logged" | "quarantined" | "unknown";
        /**
         * AccountIn
         * @description A person to add. Without a password the account is used through tokens only.
         */
        GovernanceAccountIn: {
            /** Email */
            email: string;
            /** Name */
            name: string;
            /** Password */
            password?: string | null;
        };
        /**
         * AccountOut
         * @description A person of the team.
         */
        GovernanceAccountOut: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Email */
            email: string;
            /** Id */
            id: number;
            /** Is Active */
            is_active: boolean;
            /** Name */
            name: string;
            /** Roles */
            roles: components["schemas"]["GovernanceGrantOut"][];
        };
        /**
         * AuditActorOut
         * @description Somebody or something that stands in the chain as an actor.
         */
        GovernanceAuditActorOut: {
            /** Actor */
            actor: string;
            /** Name */
            name: string | null;
        };
        /**
         * AuditEntryOut
         * @description One link of the chain, with the names that its accounts and tokens go by now.
         */
        GovernanceAuditEntryOut: {
            /** Action */
            action: string;
            /** Actor */
            actor: string;
            /** Actor Name */
            actor_name: string | null;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * Content
             * @description The entry word for word as its hash covers it, after the hash before it
             */
            content: string;
            /** Detail */
            detail: {
                [key: string]: unknown;
            };
            /** Hash */
            hash: string;
            /** Previous Hash */
            previous_hash: string;
            /** Sequence */
            sequence: number;
            /** Subject */
            subject: string;
            /** Subject Name */
            subject_name: string | null;
        };
        /**
         * AuditFilter
         * @description What to narrow the list to.
         */
        GovernanceAuditFilter: {
            /** Action */
            action?: string | null;
            /** Actor */
            actor?: string | null;
            /**
             * Since
             * @description From this moment on
             */
            since?: string | null;
            /** Subject */
            subject?: string | null;
            /**
             * Until
             * @description Before this moment
             */
            until?: string | null;
        };
        /**
         * AuditHeadOut
         * @description The end of the chain.
         */
        GovernanceAuditHeadOut: {
            /** Hash */
            hash: string;
            /** Sequence */
            sequence: number;
        };
        /**
         * ConsentIn
         * @description One entry for the ledger.
         */
        GovernanceConsentIn: {
            /**
             * At
             * @description Now if left out
             */
            at?: string | null;
            /**
             * Channel
             * @description `*` for every channel
             */
            channel: string;
            /** External Id */
            external_id?: string | null;
            /**
             * How
             * @description How it was given; no contact data
             * @default
             */
            how: string;
            purpose: components["schemas"]["GovernancePurpose"];
            state: components["schemas"]["GovernanceConsentState"];
            /**
             * Subject Ref
             * Format: uuid
             */
            subject_ref: string;
            /**
             * Text Version
             * @default
             */
            text_version: string;
        };
        /**
         * ConsentOut
         * @description One entry of the ledger.
         */
        GovernanceConsentOut: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Channel */
            channel: string;
            /** Evidence */
            evidence: {
                [key: string]: unknown;
            };
            /** External Id */
            external_id: string;
            /** Id */
            id: number;
            purpose: components["schemas"]["GovernancePurpose"];
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            /** Source */
            source: string;
            state: components["schemas"]["GovernanceConsentState"];
            /**
             * Subject Ref
             * Format: uuid
             */
            subject_ref: string;
            /** Text Version */
            text_version: string;
        };
        /**
         * ConsentReason
         * @description Why the gate answered as it did.
         * @enum {string}
         */
        GovernanceConsentReason: "consent_granted" | "consent_withdrawn" | "no_consent" | "consent_not_needed";
        /**
         * ConsentState
         * @enum {string}
         */
        GovernanceConsentState: "granted" | "withdrawn";
        /**
         * ConsentTextIn
         * @description A new version of a consent text.
         */
        GovernanceConsentTextIn: {
            /**
             * Based On
             * @description The version the change began from; 0 for the first one
             */
            based_on: number;
            /** Body */
            body: string;
            /**
             * Channel
             * @description `*` for every channel
             */
            channel: string;
            language: components["schemas"]["GovernanceTextLanguage"];
            /**
             * Note
             * @description Why it was changed, for colleagues
             * @default
             */
            note: string;
            purpose: components["schemas"]["GovernancePurpose"];
            /** Title */
            title: string;
            /**
             * Valid From
             * @description From now on if left out
             */
            valid_from?: string | null;
        };
        /**
         * ConsentTextOut
         * @description One version of a consent text, and how many consented or withdrew under it.
         */
        GovernanceConsentTextOut: {
            /** Body */
            body: string;
            /** Channel */
            channel: string;
            /** Code */
            code: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Created By */
            created_by: string;
            /** Created By Name */
            created_by_name: string | null;
            /** Granted */
            granted: number;
            language: components["schemas"]["GovernanceTextLanguage"];
            /** Note */
            note: string;
            purpose: components["schemas"]["GovernancePurpose"];
            /** Title */
            title: string;
            /**
             * Valid From
             * Format: date-time
             */
            valid_from: string;
            /** Version */
            version: number;
            /** Withdrawn */
            withdrawn: number;
        };
        /**
         * DataClass
         * @enum {string}
         */
        GovernanceDataClass: "contact" | "pseudonymous" | "staff" | "business" | "technical";
        /**
         * DataFieldOut
         * @description What kind of data a field holds, and how long it is kept.
         */
        GovernanceDataFieldOut: {
            /** Because */
            because: string;
            data_class: components["schemas"]["GovernanceDataClass"];
            /** Field */
            field: string;
            /** Keep Days */
            keep_days: number | null;
            /** Table */
            table: string;
        };
        /**
         * DecisionOut
         * @description The gate's answer.
         */
        GovernanceDecisionOut: {
            /** Allowed */
            allowed: boolean;
            reason_code: components["schemas"]["GovernanceConsentReason"];
        };
        /**
         * DeploymentSettingsIn
         * @description What to choose; null goes back to the usual, what is left out stays.
         */
        GovernanceDeploymentSettingsIn: {
            /** Company Name */
            company_name?: string | null;
            /** Currency */
            currency?: string | null;
            /** Default Language */
            default_language?: string | null;
            /** Time Zone */
            time_zone?: string | null;
        };
        /**
         * DeploymentSettingsOut
         * @description What was chosen; null where nothing was and the usual holds.
         */
        GovernanceDeploymentSettingsOut: {
            /** Company Name */
            company_name: string | null;
            /** Currency */
            currency: string | null;
            /** Default Language */
            default_language: string | null;
            /**
             * Logo
             * @description The address of the logo; it changes with the picture
             */
            logo: string | null;
            /** Time Zone */
            time_zone: string | null;
        };
        /**
         * ErasedOut
         * @description How many profiles were erased now; those erased before are not counted again.
         */
        GovernanceErasedOut: {
            /** Destroyed */
            destroyed: number;
        };
        /**
         * EraseIn
         * @description Whose contact data to destroy, and why.
         */
        GovernanceEraseIn: {
            /**
             * Reason
             * @description Stands in the audit chain; no contact data
             */
            reason: string;
            /**
             * Subject Refs
             * @description Profiles at a source
             */
            subject_refs: string[];
        };
        /**
         * GateIn
         * @description A question to the gate.
         */
        GovernanceGateIn: {
            /**
             * At
             * @description Now if left out
             */
            at?: string | null;
            /** Channel */
            channel: string;
            /**
             * Person Refs
             * @description They can only say no
             */
            person_refs?: string[];
            purpose: components["schemas"]["GovernancePurpose"];
            /**
             * Subject Refs
             * @description The contact point and the profiles that carry it
             */
            subject_refs: string[];
        };
        /**
         * GrantOut
         * @description A role held, and where.
         */
        GovernanceGrantOut: {
            /**
             * Granted At
             * Format: date-time
             */
            granted_at: string;
            /** Granted By */
            granted_by: string;
            role: components["schemas"]["GovernanceRole"];
            scope: components["schemas"]["GovernanceScopeOut"];
        };
        /**
         * HeldRoleOut
         * @description A role held, where, since when and by whose grant.
         */
        GovernanceHeldRoleOut: {
            /**
             * Granted At
             * Format: date-time
             */
            granted_at: string;
            /** Granted By */
            granted_by: string;
            /** Granted By Name */
            granted_by_name: string | null;
            role: components["schemas"]["GovernanceRole"];
            scope: components["schemas"]["GovernanceScopeOut"];
        };
        /**
         * IssuedTokenOut
         * @description A fresh token; `secret` is shown this once.
         */
        GovernanceIssuedTokenOut: {
            /** Account Id */
            account_id: number;
            /** Account Name */
            account_name: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** Id */
            id: number;
            /**
             * Is This One
             * @description Whether this very request came with it
             */
            is_this_one: boolean;
            /** Last Used At */
            last_used_at: string | null;
            /** Name */
            name: string;
            /** Permissions */
            permissions: string[] | null;
            /** Prefix */
            prefix: string;
            /** Revoked At */
            revoked_at: string | null;
            scope: components["schemas"]["GovernanceScopeOut"];
            /** Secret */
            secret: string;
        };
        /**
         * LoginIn
         * @description Who signs in.
         */
        GovernanceLoginIn: {
            /** Email */
            email: string;
            /** Password */
            password: string;
        };
        /**
         * LoginOut
         * @description A token for a working day.
         */
        GovernanceLoginOut: {
            /** Account Id */
            account_id: number;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** Token */
            token: string;
        };
        /**
         * MaskedOut
         * @description A contact value, masked; null if it was erased or never known.
         */
        GovernanceMaskedOut: {
            /** Masked */
            masked: string | null;
            /** Namespace */
            namespace: string | null;
            /**
             * Ref
             * Format: uuid
             */
            ref: string;
        };
        /**
         * MeOut
         * @description The caller, and what this token may do where.
         */
        GovernanceMeOut: {
            account: components["schemas"]["GovernanceAccountOut"];
            /** Permissions */
            permissions: {
                [key: string]: components["schemas"]["GovernanceScopeOut"];
            };
        };
        /**
         * NamedVersionOut
         * @description A text version that consents carry and nobody wrote here; empty where they carry none.
         */
        GovernanceNamedVersionOut: {
            /** Granted */
            granted: number;
            /** Text Version */
            text_version: string;
            /** Withdrawn */
            withdrawn: number;
        };
        /** Page[AccountOut] */
        GovernancePage_AccountOut_: {
            /** Items */
            items: components["schemas"]["GovernanceAccountOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /** Page[AuditEntryOut] */
        GovernancePage_AuditEntryOut_: {
            /** Items */
            items: components["schemas"]["GovernanceAuditEntryOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /** Page[ConsentOut] */
        GovernancePage_ConsentOut_: {
            /** Items */
            items: components["schemas"]["GovernanceConsentOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /** Page[ConsentTextOut] */
        GovernancePage_ConsentTextOut_: {
            /** Items */
            items: components["schemas"]["GovernanceConsentTextOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /** Page[TeamMemberOut] */
        GovernancePage_TeamMemberOut_: {
            /** Items */
            items: components["schemas"]["GovernanceTeamMemberOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /** Page[TokenOut] */
        GovernancePage_TokenOut_: {
            /** Items */
            items: components["schemas"]["GovernanceTokenOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /**
         * Paging
         * @description What a list route takes: `paging: Query[Paging]`.
         */
        GovernancePaging: {
            /**
             * Cursor
             * @description `next_cursor` of the page before; left out for the first page
             */
            cursor?: string | null;
            /**
             * Limit
             * @description How many items at most
             * @default 50
             */
            limit: number;
        };
        /**
         * PasswordIn
         * @description A new password.
         */
        GovernancePasswordIn: {
            /** Password */
            password: string;
        };
        /**
         * Purpose
         * @description What contact data may be used for. Everything but `service` needs a yes.
         * @enum {string}
         */
        GovernancePurpose: "marketing" | "profiling" | "service";
        /**
         * RecordedOut
         * @description Whether the entry is new.
         */
        GovernanceRecordedOut: {
            /** External Id */
            external_id: string;
            /** Recorded */
            recorded: boolean;
            /** Source */
            source: string;
        };
        /**
         * RefsIn
         * @description References of contact points.
         */
        GovernanceRefsIn: {
            /** Refs */
            refs: string[];
        };
        /**
         * RevealedOut
         * @description A contact value in clear; null if it was erased or never known.
         */
        GovernanceRevealedOut: {
            /** Namespace */
            namespace: string | null;
            /**
             * Ref
             * Format: uuid
             */
            ref: string;
            /** Value */
            value: string | null;
        };
        /**
         * RevealIn
         * @description What to open, and why.
         */
        GovernanceRevealIn: {
            /**
             * Reason
             * @description Stands in the audit chain; no contact data
             */
            reason: string;
            /** Refs */
            refs: string[];
        };
        /**
         * Role
         * @description The eight jobs an account can be given.
         * @enum {string}
         */
        GovernanceRole: "marketer" | "merchandiser" | "operator" | "store_manager" | "agent" | "analyst" | "steward" | "admin";
        /**
         * RoleOut
         * @description A role and what it may do.
         */
        GovernanceRoleOut: {
            /** Permissions */
            permissions: string[];
            role: components["schemas"]["GovernanceRole"];
        };
        /**
         * ScopeIn
         * @description Where: a list of codes in a dimension, or null for everything.
         */
        GovernanceScopeIn: {
            /** Brands */
            brands?: string[] | null;
            /** Channels */
            channels?: string[] | null;
            /** Locations */
            locations?: string[] | null;
        };
        /**
         * ScopeOut
         * @description Where: a list of codes in a dimension, or null for everything.
         */
        GovernanceScopeOut: {
            /** Brands */
            brands: string[] | null;
            /** Channels */
            channels: string[] | null;
            /** Locations */
            locations: string[] | null;
        };
        /**
         * TeamFilter
         * @description Which people.
         */
        GovernanceTeamFilter: {
            /** Is Active */
            is_active?: boolean | null;
            role?: components["schemas"]["GovernanceRole"] | null;
            /**
             * Search
             * @description Part of a name or address
             */
            search?: string | null;
        };
        /**
         * TeamMemberOut
         * @description A person of the team.
         */
        GovernanceTeamMemberOut: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Email */
            email: string;
            /**
             * Has Second Factor
             * @description null where this deployment cannot tell
             */
            has_second_factor: boolean | null;
            /** Id */
            id: number;
            /** Is Active */
            is_active: boolean;
            /** Last Sign In At */
            last_sign_in_at: string | null;
            /**
             * Last Used At
             * @description When a token of theirs was last used, to the hour
             */
            last_used_at: string | null;
            /** Name */
            name: string;
            /** Roles */
            roles: components["schemas"]["GovernanceHeldRoleOut"][];
            /** Usable Tokens */
            usable_tokens: number;
        };
        /**
         * TextLanguage
         * @description The languages people are asked in.
         * @enum {string}
         */
        GovernanceTextLanguage: "en" | "zh-CN";
        /**
         * TextLineOut
         * @description One place and what is shown there now and next.
         */
        GovernanceTextLineOut: {
            /** Channel */
            channel: string;
            coming: components["schemas"]["GovernanceConsentTextOut"] | null;
            in_force: components["schemas"]["GovernanceConsentTextOut"] | null;
            language: components["schemas"]["GovernanceTextLanguage"];
            purpose: components["schemas"]["GovernancePurpose"];
            /** Versions */
            versions: number;
        };
        /**
         * TextPlaceIn
         * @description Where a text is shown.
         */
        GovernanceTextPlaceIn: {
            /**
             * Channel
             * @description `*` for every channel
             */
            channel: string;
            language: components["schemas"]["GovernanceTextLanguage"];
            purpose: components["schemas"]["GovernancePurpose"];
        };
        /**
         * TokenFilter
         * @description What to narrow the list to.
         */
        GovernanceTokenFilter: {
            /**
             * Usable
             * @description Neither ended nor expired, or one of the two
             */
            usable?: boolean | null;
        };
        /**
         * TokenIn
         * @description A token to issue for the caller. What is left out is everything the caller has.
         */
        GovernanceTokenIn: {
            /**
             * Expires At
             * @description At most 366 days from now; in twelve hours if left out
             */
            expires_at?: string | null;
            /** Name */
            name: string;
            /** Permissions */
            permissions?: string[] | null;
            scope?: components["schemas"]["GovernanceScopeIn"];
        };
        /**
         * TokenOut
         * @description A token without its secret.
         */
        GovernanceTokenOut: {
            /** Account Id */
            account_id: number;
            /** Account Name */
            account_name: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** Id */
            id: number;
            /**
             * Is This One
             * @description Whether this very request came with it
             */
            is_this_one: boolean;
            /** Last Used At */
            last_used_at: string | null;
            /** Name */
            name: string;
            /** Permissions */
            permissions: string[] | null;
            /** Prefix */
            prefix: string;
            /** Revoked At */
            revoked_at: string | null;
            scope: components["schemas"]["GovernanceScopeOut"];
        };
        /**
         * VerificationIn
         * @description A head that was written down elsewhere.
         */
        GovernanceVerificationIn: {
            /** Hash */
            hash?: string | null;
            /** Sequence */
            sequence?: number | null;
        };
        /**
         * VerificationOut
         * @description Whether the chain holds together, and where not.
         */
        GovernanceVerificationOut: {
            /** Broken At */
            broken_at: number | null;
            /** Checked */
            checked: number;
            head: components["schemas"]["GovernanceAuditHeadOut"];
            /** Reason */
            reason: string | null;
        };
        /**
         * BalanceOut
         * @description How many units of a product are at a location, and how many of them are promised.
         */
        InventoryBalanceOut: {
            /** Available */
            available: number;
            /** Location Code */
            location_code: string;
            /** On Hand */
            on_hand: number;
            /** Reserved */
            reserved: number;
            /** Sku */
            sku: string;
        };
        /**
         * BalancesIn
         * @description Which balances.
         */
        InventoryBalancesIn: {
            /** Location */
            location?: string | null;
            /** Sku */
            sku?: string | null;
        };
        /**
         * LocationOut
         * @description A place where stock lies.
         */
        InventoryLocationOut: {
            /** Brand Code */
            brand_code: string | null;
            /** Code */
            code: string;
            /** Kind */
            kind: string;
            /** Name */
            name: string;
        };
        /**
         * MoveOut
         * @description One row of the ledger; `quantity` is signed, `is_derived` marks what nobody reported.
         */
        InventoryMoveOut: {
            /** Cause */
            cause: string;
            /** Id */
            id: number;
            /** Import Id */
            import_id: string | null;
            /** Is Derived */
            is_derived: boolean;
            /** Kind */
            kind: string;
            /** Location Code */
            location_code: string;
            /**
             * Occurred At
             * Format: date-time
             */
            occurred_at: string;
            /** Quantity */
            quantity: number;
            /** Sku */
            sku: string;
        };
        /**
         * MovesIn
         * @description Whose ledger.
         */
        InventoryMovesIn: {
            /** Location */
            location: string;
            /** Sku */
            sku: string;
        };
        /** Page[BalanceOut] */
        InventoryPage_BalanceOut_: {
            /** Items */
            items: components["schemas"]["InventoryBalanceOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /** Page[LocationOut] */
        InventoryPage_LocationOut_: {
            /** Items */
            items: components["schemas"]["InventoryLocationOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /** Page[MoveOut] */
        InventoryPage_MoveOut_: {
            /** Items */
            items: components["schemas"]["InventoryMoveOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /**
         * Paging
         * @description What a list route takes: `paging: Query[Paging]`.
         */
        InventoryPaging: {
            /**
             * Cursor
             * @description `next_cursor` of the page before; left out for the first page
             */
            cursor?: string | null;
            /**
             * Limit
             * @description How many items at most
             * @default 50
             */
            limit: number;
        };
        /**
         * BasketIn
         * @description An order as a channel sends it. The same channel and number again give the first order back.
         */
        OrdersBasketIn: {
            /** Brand Code */
            brand_code?: string | null;
            /** Channel Code */
            channel_code: string;
            /** Currency */
            currency: string;
            customer?: components["schemas"]["OrdersCustomerIn"] | null;
            /**
             * External Id
             * @description The channel's own number for it
             */
            external_id: string;
            /**
             * Fulfil From
             * @description The location that holds the goods
             */
            fulfil_from: string;
            /** Lines */
            lines: components["schemas"]["OrdersLineIn"][];
        };
        /**
         * CustomerIn
         * @description Who buys, by an identifier; it never stands in an address.
         */
        OrdersCustomerIn: {
            /**
             * Namespace
             * @example phone
             * @example user:shop
             */
            namespace: string;
            /** Value */
            value: string;
        };
        /**
         * LineIn
         * @description So many units of a product, at a price.
         */
        OrdersLineIn: {
            /** Quantity */
            quantity: number;
            /** Sku */
            sku: string;
            /** Unit Price */
            unit_price: number | string;
        };
        /**
         * OrderLineOut
         * @description One line of an order.
         */
        OrdersOrderLineOut: {
            /** Coupon Discount */
            coupon_discount: string;
            /** Coupon Match Discount */
            coupon_match_discount: string;
            /** Description */
            description: string | null;
            /** Kind */
            kind: string;
            /** Line No */
            line_no: number;
            /** Quantity */
            quantity: number;
            /** Shelf Discount */
            shelf_discount: string;
            /** Sku */
            sku: string;
            /** Unit Of Measure */
            unit_of_measure: string;
            /** Unit Price */
            unit_price: string | null;
            /** Value */
            value: string;
        };
        /**
         * OrderOut
         * @description One order with its lines.
         */
        OrdersOrderOut: {
            /** Brand Code */
            brand_code: string | null;
            /** Channel Code */
            channel_code: string;
            /** Channel Order Id */
            channel_order_id: string | null;
            /** Currency */
            currency: string;
            /** Customer Ref */
            customer_ref: string | null;
            /** External Id */
            external_id: string;
            /** Id */
            id: number;
            /** Import Id */
            import_id: string | null;
            /** Is Generated */
            is_generated: boolean;
            /** Line Count */
            line_count: number;
            /** Lines */
            lines: components["schemas"]["OrdersOrderLineOut"][];
            /** Location Code */
            location_code: string | null;
            /** Number */
            number: string;
            /** Paid */
            paid: string;
            /**
             * Placed At
             * Format: date-time
             */
            placed_at: string;
            /** Shelf Value */
            shelf_value: string;
            /** Source Code */
            source_code: string;
            /** State */
            state: string;
            /** Value */
            value: string;
            /** Version */
            version: number;
        };
        /**
         * OrdersIn
         * @description Which orders. `placed_before` itself is not included.
         */
        OrdersOrdersIn: {
            /** Channel */
            channel?: string | null;
            /** Location */
            location?: string | null;
            /** Placed Before */
            placed_before?: string | null;
            /** Placed From */
            placed_from?: string | null;
            /** Source */
            source?: string | null;
            /** State */
            state?: string | null;
        };
        /**
         * OrderSummaryOut
         * @description One order without its lines.
         */
        OrdersOrderSummaryOut: {
            /** Brand Code */
            brand_code: string | null;
            /** Channel Code */
            channel_code: string;
            /** Channel Order Id */
            channel_order_id: string | null;
            /** Currency */
            currency: string;
            /** Customer Ref */
            customer_ref: string | null;
            /** External Id */
            external_id: string;
            /** Id */
            id: number;
            /** Import Id */
            import_id: string | null;
            /** Is Generated */
            is_generated: boolean;
            /** Line Count */
            line_count: number;
            /** Location Code */
            location_code: string | null;
            /** Number */
            number: string;
            /** Paid */
            paid: string;
            /**
             * Placed At
             * Format: date-time
             */
            placed_at: string;
            /** Shelf Value */
            shelf_value: string;
            /** Source Code */
            source_code: string;
            /** State */
            state: string;
            /** Value */
            value: string;
            /** Version */
            version: number;
        };
        /** Page[OrderSummaryOut] */
        OrdersPage_OrderSummaryOut_: {
            /** Items */
            items: components["schemas"]["OrdersOrderSummaryOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /**
         * Paging
         * @description What a list route takes: `paging: Query[Paging]`.
         */
        OrdersPaging: {
            /**
             * Cursor
             * @description `next_cursor` of the page before; left out for the first page
             */
            cursor?: string | null;
            /**
             * Limit
             * @description How many items at most
             * @default 50
             */
            limit: number;
        };
        /**
         * PlacedOut
         * @description The order that was placed, or was there already.
         */
        OrdersPlacedOut: {
            /** Currency */
            currency: string;
            /** Is New */
            is_new: boolean;
            /** Number */
            number: string;
            /** Order Id */
            order_id: number;
            /**
             * Placed At
             * Format: date-time
             */
            placed_at: string;
            /** Value */
            value: string;
        };
        /**
         * ConsentSearchIn
         * @description Whom to look for: a phone number, an e-mail address, a card or an account.
         */
        WebConsoleConsentSearchConsentSearchIn: {
            /** Value */
            value: string;
        };
        /**
         * ConsentSearchOut
         * @description Who was found, and what the ledger holds about them, newest first. `person_id` is null for nobody.
         */
        WebConsoleConsentSearchConsentSearchOut: {
            /** Identifiers */
            identifiers: number;
            /** Items */
            items: components["schemas"]["WebConsoleConsentSearchFoundConsentOut"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Person Id */
            person_id: string | null;
        };
        /**
         * ConsentState
         * @enum {string}
         */
        WebConsoleConsentSearchConsentState: "granted" | "withdrawn";
        /**
         * FoundConsentOut
         * @description One entry of the ledger, and which of the person's identifiers it was given for.
         */
        WebConsoleConsentSearchFoundConsentOut: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Channel */
            channel: string;
            /** Evidence */
            evidence: {
                [key: string]: unknown;
            };
            /** External Id */
            external_id: string;
            /** Id */
            id: number;
            /** Masked */
            masked: string | null;
            /** Namespace */
            namespace: string;
            purpose: components["schemas"]["WebConsoleConsentSearchPurpose"];
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            /** Recorded By Name */
            recorded_by_name: string | null;
            /** Source */
            source: string;
            state: components["schemas"]["WebConsoleConsentSearchConsentState"];
            /** Text Version */
            text_version: string;
        };
        /**
         * Paging
         * @description What a list route takes: `paging: Query[Paging]`.
         */
        WebConsoleConsentSearchPaging: {
            /**
             * Cursor
             * @description `next_cursor` of the page before; left out for the first page
             */
            cursor?: string | null;
            /**
             * Limit
             * @description How many items at most
             * @default 50
             */
            limit: number;
        };
        /**
         * Purpose
         * @description What contact data may be used for. Everything but `service` needs a yes.
         * @enum {string}
         */
        WebConsoleConsentSearchPurpose: "marketing" | "profiling" | "service";
        /**
         * BrandPlace
         * @description A brand that has a location.
         */
        WebConsolePlacesBrandPlace: {
            /** Code */
            code: string;
        };
        /**
         * ChannelPlace
         * @description A channel, in both languages.
         */
        WebConsolePlacesChannelPlace: {
            /** Code */
            code: string;
            /** Kind */
            kind: string;
            /** Name */
            name: string;
            /** Name Zh */
            name_zh: string;
        };
        /**
         * LocationPlace
         * @description A store, warehouse or other place that holds stock.
         */
        WebConsolePlacesLocationPlace: {
            /** Brand Code */
            brand_code: string | null;
            /** Code */
            code: string;
            /** Kind */
            kind: string;
            /** Name */
            name: string;
        };
        /**
         * PlacesOut
         * @description Everything a scope can name, within the caller's own; at most 5,000 locations.
         */
        WebConsolePlacesPlacesOut: {
            /** Brands */
            brands: components["schemas"]["WebConsolePlacesBrandPlace"][];
            /** Channels */
            channels: components["schemas"]["WebConsolePlacesChannelPlace"][];
            /** Is Complete */
            is_complete: boolean;
            /** Locations */
            locations: components["schemas"]["WebConsolePlacesLocationPlace"][];
        };
        /**
         * PermissionOut
         * @description A permission held, and where.
         */
        WebConsoleReachPermissionOut: {
            /** Permission */
            permission: string;
            scope: components["schemas"]["WebConsoleReachReachScope"];
        };
        /**
         * ReachOut
         * @description What an account may do, where, and how much of the business that shows it.
         */
        WebConsoleReachReachOut: {
            customers: components["schemas"]["WebConsoleReachSeenOut"];
            /** Is Active */
            is_active: boolean;
            locations: components["schemas"]["WebConsoleReachSeenOut"];
            orders: components["schemas"]["WebConsoleReachSeenOut"];
            /** Permissions */
            permissions: components["schemas"]["WebConsoleReachPermissionOut"][];
        };
        /**
         * ReachScope
         * @description Where: a list of codes in a dimension, or null for everything.
         */
        WebConsoleReachReachScope: {
            /** Brands */
            brands: string[] | null;
            /** Channels */
            channels: string[] | null;
            /** Locations */
            locations: string[] | null;
        };
        /**
         * SeenOut
         * @description How many of something a person can see, of how many there are.
         */
        WebConsoleReachSeenOut: {
            /** Of */
            of: number;
            /** Permission */
            permission: string;
            /**
             * Seen
             * @description null where the permission is missing
             */
            seen: number | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type SchemaAnalyticsAdditivity = components['schemas']['AnalyticsAdditivity'];
export type SchemaAnalyticsAsked = components['schemas']['AnalyticsAsked'];
export type SchemaAnalyticsCampaignResultOut = components['schemas']['AnalyticsCampaignResultOut'];
export type SchemaAnalyticsDaysOut = components['schemas']['AnalyticsDaysOut'];
export type SchemaAnalyticsDimensionOut = components['schemas']['AnalyticsDimensionOut'];
export type SchemaAnalyticsGrain = components['schemas']['AnalyticsGrain'];
export type SchemaAnalyticsKeyFiguresAsked = components['schemas']['AnalyticsKeyFiguresAsked'];
export type SchemaAnalyticsKeyFiguresOut = components['schemas']['AnalyticsKeyFiguresOut'];
export type SchemaAnalyticsMetricOut = components['schemas']['AnalyticsMetricOut'];
export type SchemaAnalyticsMetricResultOut = components['schemas']['AnalyticsMetricResultOut'];
export type SchemaAnalyticsRegistryOut = components['schemas']['AnalyticsRegistryOut'];
export type SchemaAnalyticsSourceTotalsOut = components['schemas']['AnalyticsSourceTotalsOut'];
export type SchemaAnalyticsTotalsOut = components['schemas']['AnalyticsTotalsOut'];
export type SchemaAnalyticsUnit = components['schemas']['AnalyticsUnit'];
export type SchemaCampaignsArm = components['schemas']['CampaignsArm'];
export type SchemaCampaignsAttemptOut = components['schemas']['CampaignsAttemptOut'];
export type SchemaCampaignsCampaignOut = components['schemas']['CampaignsCampaignOut'];
export type SchemaCampaignsCampaignState = components['schemas']['CampaignsCampaignState'];
export type SchemaCampaignsDecisionOut = components['schemas']['CampaignsDecisionOut'];
export type SchemaCampaignsDryRunOut = components['schemas']['CampaignsDryRunOut'];
export type SchemaCampaignsOutcome = components['schemas']['CampaignsOutcome'];
export type SchemaCampaignsOutcomesOut = components['schemas']['CampaignsOutcomesOut'];
export type SchemaCampaignsPageCampaignOut = components['schemas']['CampaignsPage_CampaignOut_'];
export type SchemaCampaignsPageDecisionOut = components['schemas']['CampaignsPage_DecisionOut_'];
export type SchemaCampaignsPaging = components['schemas']['CampaignsPaging'];
export type SchemaCampaignsPlanIn = components['schemas']['CampaignsPlanIn'];
export type SchemaCampaignsPreviewIn = components['schemas']['CampaignsPreviewIn'];
export type SchemaCampaignsPreviewOut = components['schemas']['CampaignsPreviewOut'];
export type SchemaCampaignsProblemOut = components['schemas']['CampaignsProblemOut'];
export type SchemaCampaignsReasonOut = components['schemas']['CampaignsReasonOut'];
export type SchemaCampaignsSendingOut = components['schemas']['CampaignsSendingOut'];
export type SchemaCampaignsTrackingKind = components['schemas']['CampaignsTrackingKind'];
export type SchemaCampaignsTrackingOut = components['schemas']['CampaignsTrackingOut'];
export type SchemaCampaignsWhyOut = components['schemas']['CampaignsWhyOut'];
export type SchemaCatalogPageProductOut = components['schemas']['CatalogPage_ProductOut_'];
export type SchemaCatalogPaging = components['schemas']['CatalogPaging'];
export type SchemaCatalogProductOut = components['schemas']['CatalogProductOut'];
export type SchemaChannelsCapability = components['schemas']['ChannelsCapability'];
export type SchemaChannelsChannelIn = components['schemas']['ChannelsChannelIn'];
export type SchemaChannelsChannelKind = components['schemas']['ChannelsChannelKind'];
export type SchemaChannelsChannelOut = components['schemas']['ChannelsChannelOut'];
export type SchemaChannelsConnectionIn = components['schemas']['ChannelsConnectionIn'];
export type SchemaChannelsConnectionOut = components['schemas']['ChannelsConnectionOut'];
export type SchemaChannelsConnectorOut = components['schemas']['ChannelsConnectorOut'];
export type SchemaChannelsHeaderOut = components['schemas']['ChannelsHeaderOut'];
export type SchemaChannelsMailOut = components['schemas']['ChannelsMailOut'];
export type SchemaChannelsPageChannelOut = components['schemas']['ChannelsPage_ChannelOut_'];
export type SchemaChannelsPageMailOut = components['schemas']['ChannelsPage_MailOut_'];
export type SchemaChannelsPaging = components['schemas']['ChannelsPaging'];
export type SchemaChannelsReadMailOut = components['schemas']['ChannelsReadMailOut'];
export type SchemaChannelsSwitchIn = components['schemas']['ChannelsSwitchIn'];
export type SchemaContentPageTemplateOut = components['schemas']['ContentPage_TemplateOut_'];
export type SchemaContentPaging = components['schemas']['ContentPaging'];
export type SchemaContentPreviewIn = components['schemas']['ContentPreviewIn'];
export type SchemaContentPreviewOut = components['schemas']['ContentPreviewOut'];
export type SchemaContentProblemOut = components['schemas']['ContentProblemOut'];
export type SchemaContentTemplateIn = components['schemas']['ContentTemplateIn'];
export type SchemaContentTemplateKind = components['schemas']['ContentTemplateKind'];
export type SchemaContentTemplateOut = components['schemas']['ContentTemplateOut'];
export type SchemaContentVariantIn = components['schemas']['ContentVariantIn'];
export type SchemaContentVariantOut = components['schemas']['ContentVariantOut'];
export type SchemaCustomersBlockIn = components['schemas']['CustomersBlockIn'];
export type SchemaCustomersCustomerCountsOut = components['schemas']['CustomersCustomerCountsOut'];
export type SchemaCustomersCustomerEvidenceOut = components['schemas']['CustomersCustomerEvidenceOut'];
export type SchemaCustomersCustomerIdentifierOut = components['schemas']['CustomersCustomerIdentifierOut'];
export type SchemaCustomersCustomerMomentOut = components['schemas']['CustomersCustomerMomentOut'];
export type SchemaCustomersCustomerOut = components['schemas']['CustomersCustomerOut'];
export type SchemaCustomersCustomerSummaryOut = components['schemas']['CustomersCustomerSummaryOut'];
export type SchemaCustomersCustomerTraitOut = components['schemas']['CustomersCustomerTraitOut'];
export type SchemaCustomersIdentifierIn = components['schemas']['CustomersIdentifierIn'];
export type SchemaCustomersIdentityOperationOut = components['schemas']['CustomersIdentityOperationOut'];
export type SchemaCustomersMergeIn = components['schemas']['CustomersMergeIn'];
export type SchemaCustomersOperationIdOut = components['schemas']['CustomersOperationIdOut'];
export type SchemaCustomersPageCustomerMomentOut = components['schemas']['CustomersPage_CustomerMomentOut_'];
export type SchemaCustomersPageCustomerSummaryOut = components['schemas']['CustomersPage_CustomerSummaryOut_'];
export type SchemaCustomersPageSegmentMemberOut = components['schemas']['CustomersPage_SegmentMemberOut_'];
export type SchemaCustomersPageSegmentOut = components['schemas']['CustomersPage_SegmentOut_'];
export type SchemaCustomersPaging = components['schemas']['CustomersPaging'];
export type SchemaCustomersReasonIn = components['schemas']['CustomersReasonIn'];
export type SchemaCustomersRuleAnswerOut = components['schemas']['CustomersRuleAnswerOut'];
export type SchemaCustomersRuleIn = components['schemas']['CustomersRuleIn'];
export type SchemaCustomersRulePreviewOut = components['schemas']['CustomersRulePreviewOut'];
export type SchemaCustomersSegmentChangeIn = components['schemas']['CustomersSegmentChangeIn'];
export type SchemaCustomersSegmentFieldOut = components['schemas']['CustomersSegmentFieldOut'];
export type SchemaCustomersSegmentIn = components['schemas']['CustomersSegmentIn'];
export type SchemaCustomersSegmentMemberOut = components['schemas']['CustomersSegmentMemberOut'];
export type SchemaCustomersSegmentOut = components['schemas']['CustomersSegmentOut'];
export type SchemaCustomersSegmentSampleOut = components['schemas']['CustomersSegmentSampleOut'];
export type SchemaCustomersSegmentSizeOut = components['schemas']['CustomersSegmentSizeOut'];
export type SchemaCustomersSplitIn = components['schemas']['CustomersSplitIn'];
export type SchemaErrorOut = components['schemas']['ErrorOut'];
export type SchemaEventsAccountOut = components['schemas']['EventsAccountOut'];
export type SchemaEventsDriftOut = components['schemas']['EventsDriftOut'];
export type SchemaEventsEventKind = components['schemas']['EventsEventKind'];
export type SchemaEventsEventOut = components['schemas']['EventsEventOut'];
export type SchemaEventsImportsFieldOut = components['schemas']['EventsImportsFieldOut'];
export type SchemaEventsImportsKindOut = components['schemas']['EventsImportsKindOut'];
export type SchemaEventsImportsKindsOut = components['schemas']['EventsImportsKindsOut'];
export type SchemaEventsImportsPageRecordOut = components['schemas']['EventsImportsPage_RecordOut_'];
export type SchemaEventsImportsPageReportRowOut = components['schemas']['EventsImportsPage_ReportRowOut_'];
export type SchemaEventsImportsPaging = components['schemas']['EventsImportsPaging'];
export type SchemaEventsImportsPreviewOut = components['schemas']['EventsImportsPreviewOut'];
export type SchemaEventsImportsRecordOut = components['schemas']['EventsImportsRecordOut'];
export type SchemaEventsImportsReportRowOut = components['schemas']['EventsImportsReportRowOut'];
export type SchemaEventsImportsUndoneOut = components['schemas']['EventsImportsUndoneOut'];
export type SchemaEventsImportsUploadIn = components['schemas']['EventsImportsUploadIn'];
export type SchemaEventsImportsUploadOut = components['schemas']['EventsImportsUploadOut'];
export type SchemaEventsMessageFilter = components['schemas']['EventsMessageFilter'];
export type SchemaEventsPageEventOut = components['schemas']['EventsPage_EventOut_'];
export type SchemaEventsPageQuarantinedOut = components['schemas']['EventsPage_QuarantinedOut_'];
export type SchemaEventsPaging = components['schemas']['EventsPaging'];
export type SchemaEventsPathOut = components['schemas']['EventsPathOut'];
export type SchemaEventsProgressOut = components['schemas']['EventsProgressOut'];
export type SchemaEventsQuarantinedOut = components['schemas']['EventsQuarantinedOut'];
export type SchemaEventsQuarantineFilter = components['schemas']['EventsQuarantineFilter'];
export type SchemaEventsReplayedOut = components['schemas']['EventsReplayedOut'];
export type SchemaEventsReplayIn = components['schemas']['EventsReplayIn'];
export type SchemaEventsSourceChange = components['schemas']['EventsSourceChange'];
export type SchemaEventsSourceIn = components['schemas']['EventsSourceIn'];
export type SchemaEventsSourceKeyOut = components['schemas']['EventsSourceKeyOut'];
export type SchemaEventsSourceOut = components['schemas']['EventsSourceOut'];
export type SchemaEventsTailFilter = components['schemas']['EventsTailFilter'];
export type SchemaEventsWhereabouts = components['schemas']['EventsWhereabouts'];
export type SchemaGovernanceAccountIn = components['schemas']['GovernanceAccountIn'];
export type SchemaGovernanceAccountOut = components['schemas']['GovernanceAccountOut'];
export type SchemaGovernanceAuditActorOut = components['schemas']['GovernanceAuditActorOut'];
export type SchemaGovernanceAuditEntryOut = components['schemas']['GovernanceAuditEntryOut'];
export type SchemaGovernanceAuditFilter = components['schemas']['GovernanceAuditFilter'];
export type SchemaGovernanceAuditHeadOut = components['schemas']['GovernanceAuditHeadOut'];
export type SchemaGovernanceConsentIn = components['schemas']['GovernanceConsentIn'];
export type SchemaGovernanceConsentOut = components['schemas']['GovernanceConsentOut'];
export type SchemaGovernanceConsentReason = components['schemas']['GovernanceConsentReason'];
export type SchemaGovernanceConsentState = components['schemas']['GovernanceConsentState'];
export type SchemaGovernanceConsentTextIn = components['schemas']['GovernanceConsentTextIn'];
export type SchemaGovernanceConsentTextOut = components['schemas']['GovernanceConsentTextOut'];
export type SchemaGovernanceDataClass = components['schemas']['GovernanceDataClass'];
export type SchemaGovernanceDataFieldOut = components['schemas']['GovernanceDataFieldOut'];
export type SchemaGovernanceDecisionOut = components['schemas']['GovernanceDecisionOut'];
export type SchemaGovernanceDeploymentSettingsIn = components['schemas']['GovernanceDeploymentSettingsIn'];
export type SchemaGovernanceDeploymentSettingsOut = components['schemas']['GovernanceDeploymentSettingsOut'];
export type SchemaGovernanceErasedOut = components['schemas']['GovernanceErasedOut'];
export type SchemaGovernanceEraseIn = components['schemas']['GovernanceEraseIn'];
export type SchemaGovernanceGateIn = components['schemas']['GovernanceGateIn'];
export type SchemaGovernanceGrantOut = components['schemas']['GovernanceGrantOut'];
export type SchemaGovernanceHeldRoleOut = components['schemas']['GovernanceHeldRoleOut'];
export type SchemaGovernanceIssuedTokenOut = components['schemas']['GovernanceIssuedTokenOut'];
export type SchemaGovernanceLoginIn = components['schemas']['GovernanceLoginIn'];
export type SchemaGovernanceLoginOut = components['schemas']['GovernanceLoginOut'];
export type SchemaGovernanceMaskedOut = components['schemas']['GovernanceMaskedOut'];
export type SchemaGovernanceMeOut = components['schemas']['GovernanceMeOut'];
export type SchemaGovernanceNamedVersionOut = components['schemas']['GovernanceNamedVersionOut'];
export type SchemaGovernancePageAccountOut = components['schemas']['GovernancePage_AccountOut_'];
export type SchemaGovernancePageAuditEntryOut = components['schemas']['GovernancePage_AuditEntryOut_'];
export type SchemaGovernancePageConsentOut = components['schemas']['GovernancePage_ConsentOut_'];
export type SchemaGovernancePageConsentTextOut = components['schemas']['GovernancePage_ConsentTextOut_'];
export type SchemaGovernancePageTeamMemberOut = components['schemas']['GovernancePage_TeamMemberOut_'];
export type SchemaGovernancePageTokenOut = components['schemas']['GovernancePage_TokenOut_'];
export type SchemaGovernancePaging = components['schemas']['GovernancePaging'];
export type SchemaGovernancePasswordIn = components['schemas']['GovernancePasswordIn'];
export type SchemaGovernancePurpose = components['schemas']['GovernancePurpose'];
export type SchemaGovernanceRecordedOut = components['schemas']['GovernanceRecordedOut'];
export type SchemaGovernanceRefsIn = components['schemas']['GovernanceRefsIn'];
export type SchemaGovernanceRevealedOut = components['schemas']['GovernanceRevealedOut'];
export type SchemaGovernanceRevealIn = components['schemas']['GovernanceRevealIn'];
export type SchemaGovernanceRole = components['schemas']['GovernanceRole'];
export type SchemaGovernanceRoleOut = components['schemas']['GovernanceRoleOut'];
export type SchemaGovernanceScopeIn = components['schemas']['GovernanceScopeIn'];
export type SchemaGovernanceScopeOut = components['schemas']['GovernanceScopeOut'];
export type SchemaGovernanceTeamFilter = components['schemas']['GovernanceTeamFilter'];
export type SchemaGovernanceTeamMemberOut = components['schemas']['GovernanceTeamMemberOut'];
export type SchemaGovernanceTextLanguage = components['schemas']['GovernanceTextLanguage'];
export type SchemaGovernanceTextLineOut = components['schemas']['GovernanceTextLineOut'];
export type SchemaGovernanceTextPlaceIn = components['schemas']['GovernanceTextPlaceIn'];
export type SchemaGovernanceTokenFilter = components['schemas']['GovernanceTokenFilter'];
export type SchemaGovernanceTokenIn = components['schemas']['GovernanceTokenIn'];
export type SchemaGovernanceTokenOut = components['schemas']['GovernanceTokenOut'];
export type SchemaGovernanceVerificationIn = components['schemas']['GovernanceVerificationIn'];
export type SchemaGovernanceVerificationOut = components['schemas']['GovernanceVerificationOut'];
export type SchemaInventoryBalanceOut = components['schemas']['InventoryBalanceOut'];
export type SchemaInventoryBalancesIn = components['schemas']['InventoryBalancesIn'];
export type SchemaInventoryLocationOut = components['schemas']['InventoryLocationOut'];
export type SchemaInventoryMoveOut = components['schemas']['InventoryMoveOut'];
export type SchemaInventoryMovesIn = components['schemas']['InventoryMovesIn'];
export type SchemaInventoryPageBalanceOut = components['schemas']['InventoryPage_BalanceOut_'];
export type SchemaInventoryPageLocationOut = components['schemas']['InventoryPage_LocationOut_'];
export type SchemaInventoryPageMoveOut = components['schemas']['InventoryPage_MoveOut_'];
export type SchemaInventoryPaging = components['schemas']['InventoryPaging'];
export type SchemaOrdersBasketIn = components['schemas']['OrdersBasketIn'];
export type SchemaOrdersCustomerIn = components['schemas']['OrdersCustomerIn'];
export type SchemaOrdersLineIn = components['schemas']['OrdersLineIn'];
export type SchemaOrdersOrderLineOut = components['schemas']['OrdersOrderLineOut'];
export type SchemaOrdersOrderOut = components['schemas']['OrdersOrderOut'];
export type SchemaOrdersOrdersIn = components['schemas']['OrdersOrdersIn'];
export type SchemaOrdersOrderSummaryOut = components['schemas']['OrdersOrderSummaryOut'];
export type SchemaOrdersPageOrderSummaryOut = components['schemas']['OrdersPage_OrderSummaryOut_'];
export type SchemaOrdersPaging = components['schemas']['OrdersPaging'];
export type SchemaOrdersPlacedOut = components['schemas']['OrdersPlacedOut'];
export type SchemaWebConsoleConsentSearchConsentSearchIn = components['schemas']['WebConsoleConsentSearchConsentSearchIn'];
export type SchemaWebConsoleConsentSearchConsentSearchOut = components['schemas']['WebConsoleConsentSearchConsentSearchOut'];
export type SchemaWebConsoleConsentSearchConsentState = components['schemas']['WebConsoleConsentSearchConsentState'];
export type SchemaWebConsoleConsentSearchFoundConsentOut = components['schemas']['WebConsoleConsentSearchFoundConsentOut'];
export type SchemaWebConsoleConsentSearchPaging = components['schemas']['WebConsoleConsentSearchPaging'];
export type SchemaWebConsoleConsentSearchPurpose = components['schemas']['WebConsoleConsentSearchPurpose'];
export type SchemaWebConsolePlacesBrandPlace = components['schemas']['WebConsolePlacesBrandPlace'];
export type SchemaWebConsolePlacesChannelPlace = components['schemas']['WebConsolePlacesChannelPlace'];
export type SchemaWebConsolePlacesLocationPlace = components['schemas']['WebConsolePlacesLocationPlace'];
export type SchemaWebConsolePlacesPlacesOut = components['schemas']['WebConsolePlacesPlacesOut'];
export type SchemaWebConsoleReachPermissionOut = components['schemas']['WebConsoleReachPermissionOut'];
export type SchemaWebConsoleReachReachOut = components['schemas']['WebConsoleReachReachOut'];
export type SchemaWebConsoleReachReachScope = components['schemas']['WebConsoleReachReachScope'];
export type SchemaWebConsoleReachSeenOut = components['schemas']['WebConsoleReachSeenOut'];
export type $defs = Record<string, never>;
export interface operations {
    analytics_get_campaign_result: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsCampaignResultOut"];
                };
            };
        };
    };
    analytics_get_key_figures: {
        parameters: {
            query?: {
                by?: string;
                /** @description First day */
                from?: string | null;
                /** @description Last day */
                to?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsKeyFiguresOut"];
                };
            };
        };
    };
    analytics_list_metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsRegistryOut"];
                };
            };
        };
    };
    analytics_get_metric: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsMetricOut"];
                };
            };
        };
    };
    analytics_export_metric: {
        parameters: {
            query?: {
                /** @description Dimensions to break down by */
                by?: string[];
                campaign?: string[];
                category?: string[];
                channel?: string[];
                currency?: string[];
                department?: string[];
                /** @description First day */
                from?: string | null;
                location?: string[];
                segment?: string[];
                source?: string[];
                /** @description Last day */
                to?: string | null;
                unit_of_measure?: string[];
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    analytics_get_metric_values: {
        parameters: {
            query?: {
                /** @description Dimensions to break down by */
                by?: string[];
                campaign?: string[];
                category?: string[];
                channel?: string[];
                currency?: string[];
                department?: string[];
                /** @description First day */
                from?: string | null;
                location?: string[];
                segment?: string[];
                source?: string[];
                /** @description Last day */
                to?: string | null;
                unit_of_measure?: string[];
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsMetricResultOut"];
                };
            };
        };
    };
    analytics_get_totals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsTotalsOut"];
                };
            };
        };
    };
    campaigns_list_campaigns: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                /** @description How many items at most */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignsPage_CampaignOut_"];
                };
            };
        };
    };
    campaigns_get_campaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignsCampaignOut"];
                };
            };
        };
    };
    campaigns_put_campaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignsPlanIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignsCampaignOut"];
                };
            };
        };
    };
    campaigns_cancel_campaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignsCampaignOut"];
                };
            };
        };
    };
    campaigns_check_campaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignsDryRunOut"];
                };
            };
        };
    };
    campaigns_list_decisions: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                /** @description How many items at most */
                limit?: number;
                outcome?: components["schemas"]["CampaignsOutcome"] | null;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignsPage_DecisionOut_"];
                };
            };
        };
    };
    campaigns_get_outcomes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignsOutcomesOut"];
                };
            };
        };
    };
    campaigns_preview_campaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignsPreviewIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignsPreviewOut"];
                };
            };
        };
    };
    campaigns_send_campaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignsSendingOut"];
                };
            };
        };
    };
    campaigns_why: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignsWhyOut"];
                };
            };
        };
    };
    catalog_list_products: {
        parameters: {
            query?: {
                category?: string | null;
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                kind?: string | null;
                /** @description How many items at most */
                limit?: number;
                source?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogPage_ProductOut_"];
                };
            };
        };
    };
    catalog_get_product: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sku: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogProductOut"];
                };
            };
        };
    };
    channels_list_channels: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                /** @description How many items at most */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelsPage_ChannelOut_"];
                };
            };
        };
    };
    channels_get_channel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelsChannelOut"];
                };
            };
        };
    };
    channels_put_channel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelsChannelIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelsChannelOut"];
                };
            };
        };
    };
    channels_get_connection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelsConnectionOut"];
                };
            };
        };
    };
    channels_connect_channel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelsConnectionIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelsConnectionOut"];
                };
            };
        };
    };
    channels_switch_channel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelsSwitchIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelsChannelOut"];
                };
            };
        };
    };
    channels_list_connectors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelsConnectorOut"][];
                };
            };
        };
    };
    channels_list_mails: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                /** @description How many items at most */
                limit?: number;
                recipient_ref?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelsPage_MailOut_"];
                };
            };
        };
    };
    channels_read_mail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mail_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelsReadMailOut"];
                };
            };
        };
    };
    web_console_reach_get_reach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebConsoleReachReachOut"];
                };
            };
        };
    };
    web_console_consent_search_search_consents: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                /** @description How many items at most */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebConsoleConsentSearchConsentSearchIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebConsoleConsentSearchConsentSearchOut"];
                };
            };
        };
    };
    web_console_places_list_places: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebConsolePlacesPlacesOut"];
                };
            };
        };
    };
    content_list_templates: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                /** @description How many items at most */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentPage_TemplateOut_"];
                };
            };
        };
    };
    content_get_template: {
        parameters: {
            query?: {
                version?: number | null;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentTemplateOut"];
                };
            };
        };
    };
    content_save_template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentTemplateIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentTemplateOut"];
                };
            };
        };
    };
    content_preview_template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentPreviewIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentPreviewOut"];
                };
            };
        };
    };
    customers_get_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersCustomerCountsOut"];
                };
            };
        };
    };
    customers_block_identifier: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomersBlockIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    customers_unblock_identifier: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomersIdentifierIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    customers_unmerge_persons: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                operation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomersReasonIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersOperationIdOut"];
                };
            };
        };
    };
    customers_merge_persons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomersMergeIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersOperationIdOut"];
                };
            };
        };
    };
    customers_list_persons: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                /** @description How many items at most */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersPage_CustomerSummaryOut_"];
                };
            };
        };
    };
    customers_get_person: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersCustomerOut"];
                };
            };
        };
    };
    customers_list_evidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersCustomerEvidenceOut"][];
                };
            };
        };
    };
    customers_list_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersIdentityOperationOut"][];
                };
            };
        };
    };
    customers_split_person: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomersSplitIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersOperationIdOut"];
                };
            };
        };
    };
    customers_get_timeline: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                /** @description How many items at most */
                limit?: number;
            };
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersPage_CustomerMomentOut_"];
                };
            };
        };
    };
    customers_search_person: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomersIdentifierIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersCustomerOut"];
                };
            };
        };
    };
    customers_list_segment_fields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersSegmentFieldOut"][];
                };
            };
        };
    };
    customers_preview_rule: {
        parameters: {
            query?: {
                /** @description en or zh-CN */
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomersRuleIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersRulePreviewOut"];
                };
            };
        };
    };
    customers_list_segments: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                /** @description en or zh-CN */
                language?: string;
                /** @description How many items at most */
                limit?: number;
                with_archived?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersPage_SegmentOut_"];
                };
            };
        };
    };
    customers_create_segment: {
        parameters: {
            query?: {
                /** @description en or zh-CN */
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomersSegmentIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersSegmentOut"];
                };
            };
        };
    };
    customers_get_segment: {
        parameters: {
            query?: {
                /** @description en or zh-CN */
                language?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersSegmentOut"];
                };
            };
        };
    };
    customers_update_segment: {
        parameters: {
            query?: {
                /** @description en or zh-CN */
                language?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomersSegmentChangeIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersSegmentOut"];
                };
            };
        };
    };
    customers_archive_segment: {
        parameters: {
            query?: {
                /** @description en or zh-CN */
                language?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersSegmentOut"];
                };
            };
        };
    };
    customers_explain_segment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersRuleAnswerOut"];
                };
            };
        };
    };
    customers_list_segment_members: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                /** @description How many items at most */
                limit?: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersPage_SegmentMemberOut_"];
                };
            };
        };
    };
    customers_refresh_segment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersSegmentSizeOut"];
                };
            };
        };
    };
    customers_sample_segment: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersSegmentSampleOut"][];
                };
            };
        };
    };
    customers_list_segment_sizes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersSegmentSizeOut"][];
                };
            };
        };
    };
    events_list_accounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsAccountOut"][];
                };
            };
        };
    };
    events_list_drift: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsDriftOut"][];
                };
            };
        };
    };
    events_list_consumers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsProgressOut"][];
                };
            };
        };
    };
    events_list_latest: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                /** @description How many items at most */
                limit?: number;
                source?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsPage_EventOut_"];
                };
            };
        };
    };
    events_where_is: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                event_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsPathOut"];
                };
            };
        };
    };
    events_where_is_message: {
        parameters: {
            query: {
                message_id: string;
                source: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsPathOut"];
                };
            };
        };
    };
    events_list_quarantined: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                /** @description How many items at most */
                limit?: number;
                reason?: string | null;
                source?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsPage_QuarantinedOut_"];
                };
            };
        };
    };
    events_replay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventsReplayIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsReplayedOut"];
                };
            };
        };
    };
    events_list_sources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsSourceOut"][];
                };
            };
        };
    };
    events_create_source: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventsSourceIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsSourceKeyOut"];
                };
            };
        };
    };
    events_change_source: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventsSourceChange"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsSourceOut"];
                };
            };
        };
    };
    events_get_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsAccountOut"];
                };
            };
        };
    };
    events_rotate_write_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsSourceKeyOut"];
                };
            };
        };
    };
    governance_list_accounts: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                /** @description How many items at most */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernancePage_AccountOut_"];
                };
            };
        };
    };
    governance_create_account: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GovernanceAccountIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceAccountOut"];
                };
            };
        };
    };
    governance_get_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceAccountOut"];
                };
            };
        };
    };
    governance_activate_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceAccountOut"];
                };
            };
        };
    };
    governance_deactivate_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceAccountOut"];
                };
            };
        };
    };
    governance_set_password: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GovernancePasswordIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    governance_grant_role: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: number;
                /** @description The eight jobs an account can be given. */
                role: "marketer" | "merchandiser" | "operator" | "store_manager" | "agent" | "analyst" | "steward" | "admin";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GovernanceScopeIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceGrantOut"];
                };
            };
        };
    };
    governance_revoke_role: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: number;
                /** @description The eight jobs an account can be given. */
                role: "marketer" | "merchandiser" | "operator" | "store_manager" | "agent" | "analyst" | "steward" | "admin";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    governance_list_audit: {
        parameters: {
            query?: {
                action?: string | null;
                actor?: string | null;
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                /** @description How many items at most */
                limit?: number;
                /** @description From this moment on */
                since?: string | null;
                subject?: string | null;
                /** @description Before this moment */
                until?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernancePage_AuditEntryOut_"];
                };
            };
        };
    };
    governance_list_audit_actors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceAuditActorOut"][];
                };
            };
        };
    };
    governance_get_audit_entry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sequence: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceAuditEntryOut"];
                };
            };
        };
    };
    governance_export_audit: {
        parameters: {
            query?: {
                action?: string | null;
                actor?: string | null;
                /** @description From this moment on */
                since?: string | null;
                subject?: string | null;
                /** @description Before this moment */
                until?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
        };
    };
    governance_get_audit_head: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceAuditHeadOut"];
                };
            };
        };
    };
    governance_verify_audit: {
        parameters: {
            query?: {
                hash?: string | null;
                sequence?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceVerificationOut"];
                };
            };
        };
    };
    governance_list_text_lines: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceTextLineOut"][];
                };
            };
        };
    };
    governance_save_consent_text: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GovernanceConsentTextIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceConsentTextOut"];
                };
            };
        };
    };
    governance_get_consent_text: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceConsentTextOut"];
                };
            };
        };
    };
    governance_list_other_text_versions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceNamedVersionOut"][];
                };
            };
        };
    };
    governance_list_text_versions: {
        parameters: {
            query: {
                /** @description `*` for every channel */
                channel: string;
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                /** @description The languages people are asked in. */
                language: "en" | "zh-CN";
                /** @description How many items at most */
                limit?: number;
                /** @description What contact data may be used for. Everything but `service` needs a yes. */
                purpose: "marketing" | "profiling" | "service";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernancePage_ConsentTextOut_"];
                };
            };
        };
    };
    governance_list_consents: {
        parameters: {
            query: {
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                /** @description How many items at most */
                limit?: number;
                ref: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernancePage_ConsentOut_"];
                };
            };
        };
    };
    governance_record_consent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GovernanceConsentIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceRecordedOut"];
                };
            };
        };
    };
    governance_decide_consent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GovernanceGateIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceDecisionOut"];
                };
            };
        };
    };
    governance_erase_contacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GovernanceEraseIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceErasedOut"];
                };
            };
        };
    };
    governance_list_masked_contacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GovernanceRefsIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceMaskedOut"][];
                };
            };
        };
    };
    governance_reveal_contacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GovernanceRevealIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceRevealedOut"][];
                };
            };
        };
    };
    governance_list_data_classes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceDataFieldOut"][];
                };
            };
        };
    };
    governance_get_deployment_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceDeploymentSettingsOut"];
                };
            };
        };
    };
    governance_change_deployment_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GovernanceDeploymentSettingsIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceDeploymentSettingsOut"];
                };
            };
        };
    };
    governance_set_logo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * File
                     * Format: binary
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceDeploymentSettingsOut"];
                };
            };
        };
    };
    governance_remove_logo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceDeploymentSettingsOut"];
                };
            };
        };
    };
    governance_login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GovernanceLoginIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceLoginOut"];
                };
            };
        };
    };
    governance_get_logo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": unknown;
                    "image/svg+xml": unknown;
                };
            };
        };
    };
    governance_logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    governance_get_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceMeOut"];
                };
            };
        };
    };
    governance_list_roles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceRoleOut"][];
                };
            };
        };
    };
    governance_list_team: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                is_active?: boolean | null;
                /** @description How many items at most */
                limit?: number;
                role?: components["schemas"]["GovernanceRole"] | null;
                /** @description Part of a name or address */
                search?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernancePage_TeamMemberOut_"];
                };
            };
        };
    };
    governance_list_team_tokens: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                /** @description How many items at most */
                limit?: number;
                /** @description Neither ended nor expired, or one of the two */
                usable?: boolean | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernancePage_TokenOut_"];
                };
            };
        };
    };
    governance_revoke_team_token: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    governance_get_team_member: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceTeamMemberOut"];
                };
            };
        };
    };
    governance_list_tokens: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                /** @description How many items at most */
                limit?: number;
                /** @description Neither ended nor expired, or one of the two */
                usable?: boolean | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernancePage_TokenOut_"];
                };
            };
        };
    };
    governance_issue_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GovernanceTokenIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceIssuedTokenOut"];
                };
            };
        };
    };
    governance_revoke_token: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    events_imports_list_imports: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                kind?: string | null;
                /** @description How many items at most */
                limit?: number;
                source?: string | null;
                status?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsImportsPage_RecordOut_"];
                };
            };
        };
    };
    events_imports_upload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * File
                     * Format: binary
                     */
                    file: string;
                    /**
                     * Kind
                     * @description orders, products, stock, customers or touches
                     */
                    kind: string;
                    /**
                     * Mapping
                     * @description The name of a mapping that comes with Mainstem, or the text of one
                     */
                    mapping: string;
                    /**
                     * Source
                     * @description The source the rows come from; it must exist
                     */
                    source: string;
                };
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsImportsUploadOut"];
                };
            };
        };
    };
    events_imports_get_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsImportsRecordOut"];
                };
            };
        };
    };
    events_imports_dry_run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsImportsUploadOut"];
                };
            };
        };
    };
    events_imports_preview: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsImportsPreviewOut"];
                };
            };
        };
    };
    events_imports_list_report: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                /** @description How many items at most */
                limit?: number;
                reason?: string | null;
            };
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsImportsPage_ReportRowOut_"];
                };
            };
        };
    };
    events_imports_download_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    events_imports_run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsImportsUploadOut"];
                };
            };
        };
    };
    events_imports_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsImportsUndoneOut"];
                };
            };
        };
    };
    events_imports_list_import_kinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsImportsKindsOut"];
                };
            };
        };
    };
    inventory_list_balances: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                /** @description How many items at most */
                limit?: number;
                location?: string | null;
                sku?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryPage_BalanceOut_"];
                };
            };
        };
    };
    inventory_list_locations: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                /** @description How many items at most */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryPage_LocationOut_"];
                };
            };
        };
    };
    inventory_get_location: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryLocationOut"];
                };
            };
        };
    };
    inventory_list_moves: {
        parameters: {
            query: {
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                /** @description How many items at most */
                limit?: number;
                location: string;
                sku: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryPage_MoveOut_"];
                };
            };
        };
    };
    orders_list_orders: {
        parameters: {
            query?: {
                channel?: string | null;
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                /** @description How many items at most */
                limit?: number;
                location?: string | null;
                placed_before?: string | null;
                placed_from?: string | null;
                source?: string | null;
                state?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrdersPage_OrderSummaryOut_"];
                };
            };
        };
    };
    orders_place_order: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrdersBasketIn"];
            };
        };
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrdersPlacedOut"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrdersPlacedOut"];
                };
            };
        };
    };
    orders_get_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused: why stands in `code` */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrdersOrderOut"];
                };
            };
        };
    };
}
