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
    "/api/analytics/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Coverage
         * @description Say what there is to ask about: days, time zone, currencies, channels.
         */
        get: operations["analytics_get_coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/dimensions/{code}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Dimension Values
         * @description List the values of a dimension that are in use, the largest first.
         */
        get: operations["analytics_list_dimension_values"];
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
    "/api/analytics/paths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Paths
         * @description Tell where buyers were seen first before they ordered, and through which channel they ordered.
         */
        get: operations["analytics_get_paths"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask Questions
         * @description Answer many questions at once, so that the figures of a screen agree; a refused one says why by itself.
         */
        post: operations["analytics_ask_questions"];
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
    "/api/console/accounts/{account_id}/forget-second-factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forget Second Factors
         * @description Take a person's second factors away, for whoever lost them all: the password alone signs in then.
         */
        post: operations["web_console_password_links_forget_second_factors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/accounts/{account_id}/password-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue Password Link
         * @description Make a link under which a person sets a new password, and mail it where mail can be sent.
         */
        post: operations["web_console_password_links_issue_password_link"];
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
    "/api/console/attention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Attention
         * @description List what needs a person, worst first, as far as the caller may see it.
         */
        get: operations["web_console_attention_list_attention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/campaign-samples/{segment_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members to try a message on
         * @description A dozen members of a segment, names masked.
         */
        get: operations["web_console_campaign_people_list_samples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Campaigns as a list, narrowed and counted */
        get: operations["web_console_campaigns_list_campaigns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/campaigns/{code}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The decisions of a campaign, narrowed */
        get: operations["web_console_campaign_people_list_decision_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/campaigns/{code}/decisions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The decisions of a campaign as CSV
         * @description Holds nothing that names or points at a person: a decision's own number is in no other file.
         */
        get: operations["web_console_campaign_people_export_decisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/campaigns/{code}/decisions/{decision_id}/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The mails that arrived for one decision
         * @description Empty where nothing arrived, or the deployment has no mailbox of its own.
         */
        get: operations["web_console_mailbox_list_mails_of_decision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/campaigns/{code}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a campaign caused, and how it built up */
        get: operations["web_console_campaigns_get_effect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/campaigns/{code}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where a campaign's messages lead
         * @description For a draft as its template stands; afterwards as registered, with how many people followed each.
         */
        get: operations["web_console_messages_list_links"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/campaigns/{code}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a campaign's message to oneself
         * @description Goes to the address of the caller's own account and nowhere else; counts nowhere.
         */
        post: operations["web_console_messages_send_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/campaigns/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What became of several campaigns
         * @description Asked beside the list, so that a slow measurement never holds the list up.
         */
        post: operations["web_console_campaigns_list_results"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/collection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Collection
         * @description Say where senders deliver events.
         */
        get: operations["web_console_collection_get_collection"];
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
    "/api/console/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Customers
         * @description List customers with what they bought. Who sees only some places gets those who bought there.
         */
        get: operations["web_console_customers_list_customers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/customers/{person_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Customer Page
         * @description Show one customer; the id of one merged into another gives the other.
         */
        get: operations["web_console_customer_page_get_customer_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/customers/{person_id}/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Customer Activity
         * @description Count orders and events by day over the last 26 weeks.
         */
        get: operations["web_console_customer_page_get_customer_activity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/customers/{person_id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Customer Consents
         * @description Show what a customer allows for every purpose on every channel.
         */
        get: operations["web_console_customer_consents_list_customer_consents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/customers/{person_id}/merge-check/{other_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check Merge
         * @description Put two customers side by side before they are merged. Nothing is written.
         */
        get: operations["web_console_customer_page_check_merge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/customers/{person_id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Customer Timeline
         * @description Show what happened with one customer over all channels, newest first.
         */
        get: operations["web_console_customer_page_get_customer_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/customers/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find Customers
         * @description Find customers by an exact identifier or their code. The value stands in the body, because addresses are logged.
         *
         *     An identifier finds its person wherever they bought; what is shown of their trade stays within the caller's places.
         */
        post: operations["web_console_customers_find_customers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/customers/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Total Customers
         * @description Add up the whole list.
         */
        get: operations["web_console_customers_total_customers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Departments
         * @description List the departments with how many products each has.
         */
        get: operations["web_console_trade_products_list_departments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/deployment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Deployment
         * @description Whose deployment is this, and what is needed to get in?
         */
        get: operations["web_console_deployment_get_deployment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/events/{event_id}/path": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow Event
         * @description Say which person an event belongs to and whether it is in the lake, told from the cursors of those who read.
         */
        get: operations["web_console_event_path_follow_event"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/first-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make First Admin
         * @description Make the first admin; works once.
         */
        post: operations["web_console_first_run_make_first_admin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Invitations
         * @description List the invitations, newest first.
         */
        get: operations["web_console_invitations_list_invitations"];
        put?: never;
        /**
         * Invite
         * @description Invite somebody for a job: answers the link, and mails it where mail can be sent. Ends a former link.
         */
        post: operations["web_console_invitations_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/invitations/{invitation_id}": {
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
         * Withdraw Invitation
         * @description Take an invitation back: its link ends.
         */
        delete: operations["web_console_invitations_withdraw_invitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept Invitation
         * @description Make the account an invitation stands for; it signs in with the password given here.
         */
        post: operations["web_console_invitations_accept_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/invitations/look-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look Up Invitation
         * @description Tell the holder of a link what it is for.
         */
        post: operations["web_console_invitations_look_up_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Live
         * @description Send what moves, as server-sent events. Without a place left it answers 503 `streams_full`: poll instead.
         */
        get: operations["web_console_live_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mails of the deployment's own mailbox, the latest first */
        get: operations["web_console_mailbox_list_mail_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/mailbox/{mail_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one mail, with its campaign */
        get: operations["web_console_mailbox_open_mail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/message-drafts/insertables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What may stand in a template */
        post: operations["web_console_messages_list_what_may_stand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/message-drafts/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compile and fill unsaved source
         * @description Names every problem with its line, and shows the message as far as it can be made.
         */
        post: operations["web_console_messages_try_message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Names
         * @description Give the names of colleagues by how they are written down.
         */
        get: operations["web_console_names_get_names"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Order
         * @description Show one order by its number, with everything that belongs to it.
         */
        get: operations["web_console_trade_order_show_order"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find Orders
         * @description Find orders, with the names of places and customers.
         */
        get: operations["web_console_trade_orders_find_orders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/orders/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Board
         * @description Show orders by where they stand: open ones of any age, the others of the period.
         */
        get: operations["web_console_trade_orders_show_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/orders/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count Orders
         * @description Count the orders that match, up to 50,000 (10,000 by product or returns), and add them up.
         */
        get: operations["web_console_trade_orders_count_orders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/overview/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Campaign Results
         * @description List the campaigns decided last with what they caused.
         */
        get: operations["web_console_overview_list_campaign_results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/password-links/look-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look Up Password Link
         * @description Tell the holder of a link whose password it sets.
         */
        post: operations["web_console_password_links_look_up_password_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/password-links/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Use Password Link
         * @description Set the password a link was made for. Sessions and tokens end with the old one; second factors stay.
         */
        post: operations["web_console_password_links_use_password_link"];
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
    "/api/console/product": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Product
         * @description Show one product.
         */
        get: operations["web_console_trade_products_show_product"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/product/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Product Orders
         * @description Show the latest orders with a product.
         */
        get: operations["web_console_trade_products_show_product_orders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/product/sales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Product Sales
         * @description Show what was sold of a product by week and channel.
         *
         *     :raises Malformed: if there is no such time zone
         */
        get: operations["web_console_trade_products_show_product_sales"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/product/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Product Stock
         * @description Show where a product lies, most first.
         */
        get: operations["web_console_trade_products_show_product_stock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find Products
         * @description Find products.
         */
        get: operations["web_console_trade_products_find_products"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/products/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count Products
         * @description Count the products that match.
         */
        get: operations["web_console_trade_products_count_products"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find Returns
         * @description Find returns, latest first.
         */
        get: operations["web_console_trade_returns_find_returns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/returns/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count Returns
         * @description Count the returns that match, up to 10,000, and add them up.
         */
        get: operations["web_console_trade_returns_count_returns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Segments with their size, course and use
         * @description Campaigns are told to those who may read them; to others `uses` is null.
         */
        get: operations["web_console_segments_list_segment_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/segments/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One segment with its course and use */
        get: operations["web_console_segments_get_segment_row"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find Stock
         * @description Find balances by location and product, with names.
         */
        get: operations["web_console_trade_stock_find_stock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/stock/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Ledger
         * @description List the ledger of one product at one location with its running balance, latest first.
         */
        get: operations["web_console_trade_stock_list_ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/stock/position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Position
         * @description Show how many units of a product are available at a location, and why.
         */
        get: operations["web_console_trade_stock_show_position"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/stock/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count Stock
         * @description Count the balances that match, up to 10,000.
         */
        get: operations["web_console_trade_stock_count_stock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Tasks
         * @description List long work that runs or ended within the last days, as far as the caller may see it.
         */
        get: operations["web_console_work_list_tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/console/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count Work
         * @description Count the open work behind each page that the caller may see.
         */
        get: operations["web_console_work_count_work"];
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
    "/api/customers/segment-fields/{code}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Values worth offering
         * @description The most frequent first, out of a bounded number of rows: a help in writing, no statistic.
         */
        get: operations["customers_list_segment_values"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/segment-names/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Names of events worth offering */
        get: operations["customers_list_segment_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/segment-names/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Properties events of a name carry */
        get: operations["customers_list_segment_event_properties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/segment-names/traits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Names of traits worth offering */
        get: operations["customers_list_segment_traits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/segment-rules/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Count every branch of a rule */
        post: operations["customers_count_rule_branches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/segment-rules/insight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell who the people of a rule are */
        post: operations["customers_look_into_rule"];
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
    "/api/customers/segments/{code}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Why somebody is in a segment or not
         * @description The identifier stands in the body, because addresses are written into logs. Finding somebody by one takes
         *     `customers.read` besides.
         */
        post: operations["customers_explain_person"];
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
    "/api/customers/segments/{code}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a segment's size moved */
        get: operations["customers_list_segment_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/segments/{code}/insight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who a segment's members are */
        get: operations["customers_look_into_segment"];
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
    "/api/customers/segments/{code}/members.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A segment's members as a file, without contact data
         * @description Ids and dates only; nothing in it can be a formula.
         */
        get: operations["customers_export_segment_members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/segments/{code}/overlap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Members shared with other segments */
        get: operations["customers_list_segment_overlap"];
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
    "/api/customers/segments/{code}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an archived segment into use again
         * @description Its members are worked out anew, because nobody kept them up while it was archived.
         */
        post: operations["customers_restore_segment"];
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
    "/api/customers/segments/{code}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of a segment's rule */
        get: operations["customers_list_segment_versions"];
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
         *
         *     A filter looks through so many events at a time: fewer items than asked for, with a cursor, mean that one may go on.
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
    "/api/events/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Source Accounts
         * @description List every source with its account, its rate and when it last sent anything.
         */
        get: operations["events_list_source_accounts"];
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
    "/api/events/quarantine/{quarantined_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Quarantined
         * @description Show one row of the quarantine: why, how often, and the shape of it without its values.
         */
        get: operations["events_get_quarantined"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/quarantine/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Reasons
         * @description List how much lies in quarantine for each reason, the most events first.
         */
        get: operations["events_list_reasons"];
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
    "/api/events/sources/{code}/course": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Course
         * @description Show what a source sent over time, by hour or day; steps without events are absent.
         */
        get: operations["events_get_course"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/sources/{code}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Source Account
         * @description Show one source with its account, its rate and when it last sent anything.
         */
        get: operations["events_get_source_account"];
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
    "/api/imports/{import_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel
         * @description Stop an import: one that waits is removed, one that runs stops after its present batch.
         */
        post: operations["events_imports_cancel"];
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
    "/api/imports/{import_id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Mapping
         * @description Show the text of the mapping an import was read with; empty while none is chosen.
         */
        get: operations["events_imports_get_mapping"];
        /**
         * Choose Mapping
         * @description Say how an uploaded file is read; may be said again until it runs.
         */
        put: operations["events_imports_choose_mapping"];
        post?: never;
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
         * @description Show the first rows of an uploaded file as a mapping reads them.
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
    "/api/imports/{import_id}/shape": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Describe File
         * @description Say what an uploaded file looks like: columns with a few values, and which mappings fit.
         */
        post: operations["events_imports_describe_file"];
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
    "/api/imports/mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List All Mappings
         * @description List the mappings that come with Mainstem and those that people keep.
         */
        get: operations["events_imports_list_all_mappings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/mappings/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save Mapping
         * @description Keep a mapping under a name, for the next file of that shape.
         */
        put: operations["events_imports_save_mapping"];
        post?: never;
        /**
         * Remove Mapping
         * @description Forget a kept mapping. Imports keep the text they ran with.
         */
        delete: operations["events_imports_remove_mapping"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/mappings/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check Mapping
         * @description Write a mapping in both forms and say what is wrong with it.
         */
        post: operations["events_imports_check_mapping"];
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
    "/api/orders/{order_id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand Over
         * @description Hand the goods of a placed order over: what was held for it leaves the stock, and it is complete.
         */
        post: operations["orders_hand_over"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{order_id}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept Return
         * @description Take goods of an order back, whole or in part: money is given back and stock moves in the same moment.
         */
        post: operations["orders_accept_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{order_id}/returns/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview Return
         * @description Say what a return would give back, without accepting it.
         */
        post: operations["orders_preview_return"];
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
         * AnswerOut
         * @description What came of one question: its result, or why there is none.
         */
        AnalyticsAnswerOut: {
            refusal: components["schemas"]["AnalyticsWhyNotOut"] | null;
            result: components["schemas"]["AnalyticsMetricResultOut"] | null;
        };
        /**
         * AnswersOut
         * @description One answer a question, in the order asked; all of the same state of the lake.
         */
        AnalyticsAnswersOut: {
            /** Answers */
            answers: components["schemas"]["AnalyticsAnswerOut"][];
        };
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
         * CoverageOut
         * @description What there is to ask about, as far as the caller may see.
         */
        AnalyticsCoverageOut: {
            /** As Of */
            as_of: string | null;
            /** Channels */
            channels: components["schemas"]["AnalyticsPartOut"][];
            /** Currencies */
            currencies: components["schemas"]["AnalyticsPartOut"][];
            /** First Day */
            first_day: string | null;
            /** Last Day */
            last_day: string | null;
            /** Time Zone */
            time_zone: string;
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
            /**
             * Otherwise
             * @description Why a breakdown of other figures by it is refused
             */
            otherwise: {
                [key: string]: string;
            };
        };
        /**
         * GoodWhen
         * @description Which way a metric should go: what a rise is coloured by.
         * @enum {string}
         */
        AnalyticsGoodWhen: "up" | "down" | "neither";
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
            /**
             * Beside
             * @description Columns that always stand beside the value: different ones are never added
             */
            beside: string[];
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
            /**
             * Formula
             * @description How it is worked out, in words
             */
            formula: {
                [key: string]: string;
            };
            good_when: components["schemas"]["AnalyticsGoodWhen"];
            grain: components["schemas"]["AnalyticsGrain"];
            /** Has History */
            has_history: boolean;
            /** Name */
            name: {
                [key: string]: string;
            };
            /** Owner */
            owner: string;
            /** Owner Name */
            owner_name: {
                [key: string]: string;
            };
            /**
             * Parts
             * @description The metrics it is made of
             */
            parts: string[];
            unit: components["schemas"]["AnalyticsUnit"];
            /**
             * Version
             * @description Goes up when what comes out changes
             */
            version: number;
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
         * PartOut
         * @description One value of a dimension.
         */
        AnalyticsPartOut: {
            /** Code */
            code: string;
            /** Generated Orders */
            generated_orders: number | null;
            /** Kind */
            kind: string | null;
            /** Name */
            name: {
                [key: string]: string;
            } | null;
            /** Orders */
            orders: number | null;
        };
        /**
         * PartsAsked
         * @description Which values of a dimension to give.
         */
        AnalyticsPartsAsked: {
            /**
             * Limit
             * @default 100
             */
            limit: number;
            /**
             * Search
             * @default
             */
            search: string;
        };
        /**
         * PathOut
         * @description So many orders came this way; no origin means that no trace was found.
         */
        AnalyticsPathOut: {
            /** Channel */
            channel: string;
            /** Orders */
            orders: number;
            /** Origin */
            origin: string | null;
        };
        /**
         * PathsAsked
         * @description The orders whose ways are told, and how far back they go.
         */
        AnalyticsPathsAsked: {
            /**
             * Channel
             * @default []
             */
            channel: string[];
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
             * Lookback Days
             * @default 7
             */
            lookback_days: number;
            /**
             * To
             * @description Last day
             */
            to?: string | null;
        };
        /**
         * PathsOut
         * @description Where buyers were seen first before they ordered, and how they ordered.
         */
        AnalyticsPathsOut: {
            /** As Of */
            as_of: string | null;
            /** Lookback Days */
            lookback_days: number;
            /** Orders */
            orders: number;
            /** Origins */
            origins: components["schemas"]["AnalyticsPartOut"][];
            /** Rows */
            rows: components["schemas"]["AnalyticsPathOut"][];
            /** Rule */
            rule: {
                [key: string]: string;
            };
        };
        /**
         * QuestionIn
         * @description One metric with all that is asked of it; a filter with several values means any of them.
         */
        AnalyticsQuestionIn: {
            /**
             * By
             * @description Dimensions to break down by
             * @default []
             */
            by: string[];
            /** Filters */
            filters?: {
                [key: string]: string[];
            };
            /**
             * From
             * @description First day
             */
            from?: string | null;
            /** Metric */
            metric: string;
            /**
             * To
             * @description Last day
             */
            to?: string | null;
        };
        /**
         * QuestionsIn
         * @description Questions to be answered on one state of the lake.
         */
        AnalyticsQuestionsIn: {
            /** Questions */
            questions: components["schemas"]["AnalyticsQuestionIn"][];
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
         * WhyNotOut
         * @description Why one question has no answer.
         */
        AnalyticsWhyNotOut: {
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
         * PersonExplainedOut
         * @description How a segment's rule comes out for somebody now, and whether they were a member at the last refresh.
         */
        CustomersPersonExplainedOut: {
            answer: components["schemas"]["CustomersRuleAnswerOut"];
            /** Is Member */
            is_member: boolean;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
        };
        /**
         * PersonToExplainIn
         * @description Whom to explain: by one exact identifier, which never stands in an address, or by id.
         */
        CustomersPersonToExplainIn: {
            /**
             * Namespace
             * @default
             */
            namespace: string;
            /** Person Id */
            person_id?: string | null;
            /**
             * Value
             * @default
             */
            value: string;
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
         * RuleCountsOut
         * @description A rule counted branch by branch, of `everyone`.
         */
        CustomersRuleCountsOut: {
            /** Everyone */
            everyone: number;
            /** Nodes */
            nodes: components["schemas"]["CustomersRuleNodeOut"][];
            /** Seconds */
            seconds: number;
            /** Sentence */
            sentence: string;
            /** Total */
            total: number;
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
         * RuleInsightOut
         * @description Who the people are. Where `looked_at` is below `total`, an even part was looked at and the counts stand for all.
         *     `recency` is by the age of the latest order: d30, d90, d180, d365, older, never. `channels` may count one twice.
         */
        CustomersRuleInsightOut: {
            /** Channels */
            channels: components["schemas"]["CustomersRulePartOut"][];
            /** Looked At */
            looked_at: number;
            /** Reachable By Email */
            reachable_by_email: number;
            /** Recency */
            recency: components["schemas"]["CustomersRulePartOut"][];
            /** Sample */
            sample: components["schemas"]["CustomersSegmentSampleOut"][];
            /** Seconds */
            seconds: number;
            /** Total */
            total: number;
        };
        /**
         * RuleNodeOut
         * @description One group or rule: how many persons it holds for by itself, and what it says.
         */
        CustomersRuleNodeOut: {
            /** Count */
            count: number;
            /**
             * Path
             * @description As in refusals: `rules[0].rules[1]`; the tree itself is empty
             */
            path: string;
            /** Sentence */
            sentence: string;
        };
        /**
         * RulePartOut
         * @description Some of the people, under what they have in common.
         */
        CustomersRulePartOut: {
            /** Code */
            code: string;
            /** Count */
            count: number;
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
         * RuleToCountIn
         * @description A rule tree to count.
         */
        CustomersRuleToCountIn: {
            /** Rule */
            rule: {
                [key: string]: unknown;
            };
        };
        /**
         * RuleToLookIntoIn
         * @description A rule tree whose people are asked about.
         */
        CustomersRuleToLookIntoIn: {
            /** Rule */
            rule: {
                [key: string]: unknown;
            };
            /**
             * Sample
             * @default 20
             */
            sample: number;
        };
        /**
         * SegmentChangeIn
         * @description What is to change about a segment; what is left out stays.
         */
        CustomersSegmentChangeIn: {
            /**
             * Known Version
             * @description The version the change was made on; refused if it is not the present one
             */
            known_version?: number | null;
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
            /** Filter Columns */
            filter_columns: components["schemas"]["CustomersSegmentFilterColumnOut"][];
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
            /**
             * Relative Code
             * @description The field of the same moment as days since, for `in the last N days`
             */
            relative_code: string | null;
            /** Suggested */
            suggested: string[];
            /** Table */
            table: string;
            /** Table Label */
            table_label: {
                [key: string]: string;
            };
            /** Takes Event */
            takes_event: boolean;
            /** Takes Properties */
            takes_properties: boolean;
            /** Takes Window */
            takes_window: boolean;
            /** Type */
            type: string;
            /** Unit */
            unit: {
                [key: string]: string;
            };
            /** Value Labels */
            value_labels: {
                [key: string]: {
                    [key: string]: string;
                };
            };
        };
        /**
         * SegmentFilterColumnOut
         * @description A column that may narrow the rows a field looks at.
         */
        CustomersSegmentFilterColumnOut: {
            /** Code */
            code: string;
            /** Label */
            label: {
                [key: string]: string;
            };
            /** Operators */
            operators: string[];
            /** Type */
            type: string;
            /** Value Labels */
            value_labels: {
                [key: string]: {
                    [key: string]: string;
                };
            };
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
            /** Masked */
            masked: string[];
            /** Namespaces */
            namespaces: string[];
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
         * SegmentOverlapOut
         * @description How many members two segments share; `size` is the other one's. An estimate is from some 10,000 members.
         */
        CustomersSegmentOverlapOut: {
            /** Code */
            code: string;
            /** Is Estimate */
            is_estimate: boolean;
            /** Name */
            name: string;
            /** Shared */
            shared: number;
            /** Size */
            size: number | null;
        };
        /**
         * SegmentPointOut
         * @description The size at the end of one step of time, and who came and went in it.
         */
        CustomersSegmentPointOut: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Entered */
            entered: number;
            /** Left */
            left: number;
            /** Refreshes */
            refreshes: number;
            /** Size */
            size: number;
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
         * SegmentValueOut
         * @description A value that occurs, and how often among the rows looked at.
         */
        CustomersSegmentValueOut: {
            /** Count */
            count: number;
            /** Value */
            value: string;
        };
        /**
         * SegmentVersionOut
         * @description A version of the rule, as a sentence, and who set it.
         */
        CustomersSegmentVersionOut: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Rule */
            rule: {
                [key: string]: unknown;
            };
            /** Sentence */
            sentence: string;
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
         * CourseFilter
         * @description From when on, in which steps, and whose hours and days.
         */
        EventsCourseFilter: {
            /**
             * Hours
             * @description How far back
             * @default 336
             */
            hours: number;
            /**
             * Step
             * @default day
             * @enum {string}
             */
            step: "hour" | "day";
            /**
             * Time Zone
             * @default UTC
             */
            time_zone: string;
        };
        /**
         * CourseOut
         * @description What a source sent within one hour or day.
         */
        EventsCourseOut: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Deduplicated */
            deduplicated: number;
            /** Quarantined */
            quarantined: number;
            /** Received */
            received: number;
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
            /** Source */
            source: string;
            /** Source Id */
            source_id: number;
            /** User */
            user: string | null;
            /** Xid */
            xid: number;
        };
        /**
         * CancelledOut
         * @description What stopping did: `waiting` imports are gone, `running` ones stop after their present batch.
         */
        EventsImportsCancelledOut: {
            /** Was */
            was: string;
        };
        /**
         * CheckedOut
         * @description A mapping in both forms, the columns it reads, and what is wrong with it.
         */
        EventsImportsCheckedOut: {
            /** Columns */
            columns: string[];
            /** Document */
            document: {
                [key: string]: unknown;
            };
            problem: components["schemas"]["EventsImportsProblemOut"] | null;
            /** Text */
            text: string;
        };
        /**
         * CheckIn
         * @description A mapping as text or as plain data; exactly one of the two.
         */
        EventsImportsCheckIn: {
            /** Document */
            document?: {
                [key: string]: unknown;
            } | null;
            /** Kind */
            kind: string;
            /** Text */
            text?: string | null;
        };
        /**
         * ColumnOut
         * @description One column of a file; contact data in `samples` is masked.
         */
        EventsImportsColumnOut: {
            /** Filled */
            filled: number;
            /** Name */
            name: string;
            /** Samples */
            samples: unknown[];
            /** Type */
            type: string;
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
         * FileShapeOut
         * @description How a file is understood, judged by its first rows: columns, mappings that fit, columns that fill fields.
         */
        EventsImportsFileShapeOut: {
            /** Columns */
            columns: components["schemas"]["EventsImportsColumnOut"][];
            /** Fits */
            fits: components["schemas"]["EventsImportsFitOut"][];
            /** Has More Rows */
            has_more_rows: boolean;
            /** Rows Read */
            rows_read: number;
            /** Sheets */
            sheets: string[];
            /** Suggested */
            suggested: {
                [key: string]: string;
            };
            /** Understood As */
            understood_as: {
                [key: string]: string;
            };
        };
        /**
         * FitOut
         * @description How a mapping fits the file.
         */
        EventsImportsFitOut: {
            /** Is Built In */
            is_built_in: boolean;
            /** Missing */
            missing: string[];
            /** Name */
            name: string;
            /** Reads */
            reads: number;
        };
        /**
         * ImportFilter
         * @description What to narrow the list to.
         */
        EventsImportsImportFilter: {
            /** Dry Run */
            dry_run?: boolean | null;
            /** Kind */
            kind?: string | null;
            /** Source */
            source?: string | null;
            /** Status */
            status?: string | null;
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
            /** Is Undoable */
            is_undoable: boolean;
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
        /**
         * MappingIn
         * @description The name of a mapping, or the text of one.
         */
        EventsImportsMappingIn: {
            /** Mapping */
            mapping: string;
        };
        /**
         * MappingOut
         * @description A mapping: as text, as plain data, and which columns it reads.
         */
        EventsImportsMappingOut: {
            /** Document */
            document: {
                [key: string]: unknown;
            };
            /** Is Built In */
            is_built_in: boolean;
            /** Kind */
            kind: string;
            /** Name */
            name: string;
            /** Saved At */
            saved_at: string | null;
            /** Saved By */
            saved_by: string;
            /** Text */
            text: string;
        };
        /**
         * MappingTextOut
         * @description The text of a mapping; empty while none is chosen.
         */
        EventsImportsMappingTextOut: {
            /** Mapping */
            mapping: string;
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
         * ProblemOut
         * @description What is wrong with a mapping, and where as far as it can be told.
         */
        EventsImportsProblemOut: {
            /** Field */
            field: string | null;
            /** Message */
            message: string;
            /** Place */
            place: string | null;
        };
        /**
         * ReadingIn
         * @description How to read the file where the guess is wrong.
         */
        EventsImportsReadingIn: {
            /** Delimiter */
            delimiter?: string | null;
            /** Encoding */
            encoding?: string | null;
            /** Sheet */
            sheet?: string | null;
        };
        /**
         * RecordOut
         * @description One import. Amounts in counts are text. `row_count` = rows taken + `known_rows` + `quarantined`, once it is done;
         *     `already_known` counts the documents those known rows stand in.
         */
        EventsImportsRecordOut: {
            /** Already Known */
            already_known: number;
            /** Can Be Undone */
            can_be_undone: boolean;
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
            /** Has Mapping */
            has_mapping: boolean;
            /**
             * Import Id
             * Format: uuid
             */
            import_id: string;
            /** Is Dry Run */
            is_dry_run: boolean;
            /** Is Generated */
            is_generated: boolean;
            /** Is Stopping */
            is_stopping: boolean;
            /** Kind */
            kind: string;
            /** Known Rows */
            known_rows: number;
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
            /** Undo Counts */
            undo_counts: {
                [key: string]: number | string;
            };
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
         * SaveIn
         * @description A mapping to keep.
         */
        EventsImportsSaveIn: {
            /** Kind */
            kind: string;
            /**
             * Replace
             * @description Whether one of this name that is kept already gives way
             * @default false
             */
            replace: boolean;
            /** Text */
            text: string;
        };
        /**
         * TrialIn
         * @description A mapping to try; the import's own if left out.
         */
        EventsImportsTrialIn: {
            /** Mapping */
            mapping?: string | null;
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
             * @description The name of a mapping, or the text of one; left out, it is chosen before the import runs
             * @default
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
         * ReasonFilter
         * @description Of which source.
         */
        EventsReasonFilter: {
            /** Source */
            source?: string | null;
        };
        /**
         * ReasonOut
         * @description How much lies in quarantine for one reason; `detail` is the sentence of the last one.
         */
        EventsReasonOut: {
            /** Detail */
            detail: string;
            /** Events */
            events: number;
            /**
             * First Seen At
             * Format: date-time
             */
            first_seen_at: string;
            /**
             * Last Seen At
             * Format: date-time
             */
            last_seen_at: string;
            /** Reason */
            reason: string;
            /** Replayable Events */
            replayable_events: number;
            /** Replayable Rows */
            replayable_rows: number;
            /** Rows */
            rows: number;
            /** Sources */
            sources: number;
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
         * SourceAccountOut
         * @description A source with its account. `adds_up`: received = stored + deduplicated + quarantined, as computed just now.
         */
        EventsSourceAccountOut: {
            account: components["schemas"]["EventsAccountOut"];
            /** Adds Up */
            adds_up: boolean;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Last Received At */
            last_received_at: string | null;
            /** Received Last Hour */
            received_last_hour: number;
            source: components["schemas"]["EventsSourceOut"];
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
            kind?: components["schemas"]["EventsEventKind"] | null;
            /**
             * Name
             * @description Exactly this name
             */
            name?: string | null;
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
            /**
             * Code
             * @description Of the authenticator app, or a recovery code, if there is one
             */
            code?: string | null;
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
            /** Has Second Factor */
            has_second_factor: boolean;
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
         * AcceptedReturnOut
         * @description The return that was accepted, or was there already; `value` is negative.
         */
        OrdersAcceptedReturnOut: {
            /** Currency */
            currency: string;
            /** Is New */
            is_new: boolean;
            /** Number */
            number: string;
            /** Order Id */
            order_id: number;
            /** Return Id */
            return_id: number;
            /**
             * Returned At
             * Format: date-time
             */
            returned_at: string;
            /** Value */
            value: string;
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
         * PreviewIn
         * @description What might come back.
         */
        OrdersPreviewIn: {
            /** Lines */
            lines: components["schemas"]["OrdersReturnLineIn"][];
        };
        /**
         * PreviewOut
         * @description What would be given back, as a positive amount in the order's currency.
         */
        OrdersPreviewOut: {
            /** Given Back */
            given_back: string;
        };
        /**
         * ReturnIn
         * @description What comes back of an order. The same `external_id` again gives the first return back.
         */
        OrdersReturnIn: {
            /**
             * External Id
             * @description The caller's own number for it
             */
            external_id?: string | null;
            /** Lines */
            lines: components["schemas"]["OrdersReturnLineIn"][];
            /**
             * Location
             * @description Where the goods come back; where they left if left out
             */
            location?: string | null;
            reason: components["schemas"]["OrdersReturnReason"];
        };
        /**
         * ReturnLineIn
         * @description So many units of one line; written off where they cannot be sold again.
         */
        OrdersReturnLineIn: {
            /**
             * Is Written Off
             * @default false
             */
            is_written_off: boolean;
            /** Line No */
            line_no: number;
            /** Quantity */
            quantity: number;
        };
        /**
         * ReturnReason
         * @description Why goods come back.
         * @enum {string}
         */
        OrdersReturnReason: "unwanted" | "damaged" | "quality" | "expired" | "wrong_item" | "other";
        /**
         * AttentionOut
         * @description What needs a person, worst first.
         */
        WebConsoleAttentionAttentionOut: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Items */
            items: components["schemas"]["WebConsoleAttentionWorkOut"][];
            /**
             * Looked At
             * @description How many kinds of work the caller may see; none: there is nothing to look at
             */
            looked_at: number;
        };
        /**
         * WorkOut
         * @description Something that needs a person.
         */
        WebConsoleAttentionWorkOut: {
            /** Count */
            count: number;
            /** Kind */
            kind: string;
            /** Reason */
            reason: string | null;
            /**
             * Since
             * @description Since when the oldest of it waits, where that is known
             */
            since: string | null;
            /**
             * Subject
             * @description The code of what it is about
             */
            subject: string | null;
            /** Subject Name */
            subject_name: string | null;
            /**
             * Urgency
             * @description now, soon or later
             */
            urgency: string;
        };
        /**
         * Arm
         * @description The two sides of the measurement: those who were to be written to, and those held out for comparison.
         * @enum {string}
         */
        WebConsoleCampaignPeopleArm: "treated" | "held_out";
        /**
         * DecisionLineOut
         * @description The decision about one person; name and address arrive masked.
         */
        WebConsoleCampaignPeopleDecisionLineOut: {
            /** Address */
            address: string | null;
            arm: components["schemas"]["WebConsoleCampaignPeopleArm"] | null;
            /** Clicked At */
            clicked_at: string | null;
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
            /** Name */
            name: string | null;
            /** Opened At */
            opened_at: string | null;
            outcome: components["schemas"]["WebConsoleCampaignPeopleOutcome"];
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Reason Code */
            reason_code: string | null;
            /** Settled At */
            settled_at: string | null;
            /** Unsubscribed At */
            unsubscribed_at: string | null;
        };
        /**
         * DecisionLinesOut
         * @description A page of decisions; `total` is of all that match.
         */
        WebConsoleCampaignPeopleDecisionLinesOut: {
            /** Items */
            items: components["schemas"]["WebConsoleCampaignPeopleDecisionLineOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
            /** Total */
            total: number;
        };
        /**
         * DecisionsAsked
         * @description One page of them.
         */
        WebConsoleCampaignPeopleDecisionsAsked: {
            arm?: components["schemas"]["WebConsoleCampaignPeopleArm"] | null;
            /**
             * Cursor
             * @description `next_cursor` of the page before; left out for the first page
             */
            cursor?: string | null;
            /** @description Only whose message led to this */
            followed?: components["schemas"]["WebConsoleCampaignPeopleTrackingKind"] | null;
            /**
             * Limit
             * @description How many items at most
             * @default 50
             */
            limit: number;
            outcome?: components["schemas"]["WebConsoleCampaignPeopleOutcome"] | null;
            /** Reason */
            reason?: string | null;
        };
        /**
         * Narrowed
         * @description What narrows the decisions of a campaign.
         */
        WebConsoleCampaignPeopleNarrowed: {
            arm?: components["schemas"]["WebConsoleCampaignPeopleArm"] | null;
            /** @description Only whose message led to this */
            followed?: components["schemas"]["WebConsoleCampaignPeopleTrackingKind"] | null;
            outcome?: components["schemas"]["WebConsoleCampaignPeopleOutcome"] | null;
            /** Reason */
            reason?: string | null;
        };
        /**
         * Outcome
         * @description What became of one person of the audience: exactly one of these, and their sum is the audience.
         * @enum {string}
         */
        WebConsoleCampaignPeopleOutcome: "sent" | "unknown" | "failed" | "capped" | "quiet_expired" | "suppressed" | "no_permission" | "held_out" | "exited" | "waiting";
        /**
         * SampleOut
         * @description Somebody to try a message on.
         */
        WebConsoleCampaignPeopleSampleOut: {
            /** Language */
            language: string | null;
            /** Name */
            name: string | null;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
        };
        /**
         * TrackingKind
         * @enum {string}
         */
        WebConsoleCampaignPeopleTrackingKind: "opened" | "clicked" | "unsubscribed";
        /**
         * BoundedOut
         * @description An estimate with its interval; null where it cannot be told.
         */
        WebConsoleCampaignsBoundedOut: {
            /** High */
            high: number | null;
            /** Low */
            low: number | null;
            /** Value */
            value: number | null;
        };
        /**
         * CampaignLineOut
         * @description A campaign as a line of the list.
         */
        WebConsoleCampaignsCampaignLineOut: {
            /** Audience */
            audience: number | null;
            /** Channel Code */
            channel_code: string;
            /** Code */
            code: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Decided At */
            decided_at: string | null;
            /** Finished At */
            finished_at: string | null;
            /** Holdout Share */
            holdout_share: number;
            /** Is Simulated */
            is_simulated: boolean;
            /** Name */
            name: string;
            /** Segment Code */
            segment_code: string;
            /** Segment Name */
            segment_name: string | null;
            state: components["schemas"]["WebConsoleCampaignsCampaignState"];
            /** Template Code */
            template_code: string;
            /** Template Name */
            template_name: string | null;
        };
        /**
         * CampaignLinesOut
         * @description A page of campaigns; `total` is of all that match.
         */
        WebConsoleCampaignsCampaignLinesOut: {
            /** Items */
            items: components["schemas"]["WebConsoleCampaignsCampaignLineOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
            /** Total */
            total: number;
        };
        /**
         * CampaignsAsked
         * @description What narrows the list; a filter given several times means any of its values.
         */
        WebConsoleCampaignsCampaignsAsked: {
            /** Channel */
            channel?: string[];
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
            /**
             * Search
             * @description Part of the name or code
             */
            search?: string | null;
            /** Segment */
            segment?: string | null;
            /**
             * Sort
             * @default -created_at
             * @enum {string}
             */
            sort: "-created_at" | "name";
            /** State */
            state?: ("draft" | "sending" | "sent" | "cancelled")[];
            /** Template */
            template?: string | null;
        };
        /**
         * CampaignState
         * @description Where a campaign stands. Everything but a draft is pinned: its audience was decided once.
         * @enum {string}
         */
        WebConsoleCampaignsCampaignState: "draft" | "sending" | "sent" | "cancelled";
        /**
         * ChannelSharesOut
         * @description By which channel people first bought.
         */
        WebConsoleCampaignsChannelSharesOut: {
            /** Channel */
            channel: string;
            /** Held Out */
            held_out: number;
            /** Treated */
            treated: number;
        };
        /**
         * DayOut
         * @description The effect as it stood so many days after the decision.
         */
        WebConsoleCampaignsDayOut: {
            /** Day */
            day: number;
            /** Held Out */
            held_out: number;
            lift: components["schemas"]["WebConsoleCampaignsBoundedOut"];
            /** Treated */
            treated: number;
        };
        /**
         * EffectOut
         * @description What a campaign caused, and how that came about.
         */
        WebConsoleCampaignsEffectOut: {
            /** As Of */
            as_of: string | null;
            /** Campaign */
            campaign: string;
            /** Channels */
            channels: components["schemas"]["WebConsoleCampaignsChannelSharesOut"][];
            /** Confidence */
            confidence: number;
            /** Crossovers */
            crossovers: number;
            /** Days */
            days: components["schemas"]["WebConsoleCampaignsDayOut"][];
            held_out: components["schemas"]["WebConsoleCampaignsSideOut"];
            incremental_conversions: components["schemas"]["WebConsoleCampaignsBoundedOut"];
            /** Incremental Revenue */
            incremental_revenue: components["schemas"]["WebConsoleCampaignsRevenueOut"][];
            /** Is Final */
            is_final: boolean;
            /** Is Simulated */
            is_simulated: boolean;
            lift: components["schemas"]["WebConsoleCampaignsBoundedOut"];
            /** Method */
            method: {
                [key: string]: string;
            };
            /** Revenue */
            revenue: components["schemas"]["WebConsoleCampaignsRevenuePerPersonOut"][];
            treated: components["schemas"]["WebConsoleCampaignsSideOut"];
            /**
             * Verdict
             * @enum {string}
             */
            verdict: "positive" | "unclear" | "negative" | "no_holdout";
            /** Window Ends At */
            window_ends_at: string | null;
        };
        /**
         * LiftOut
         * @description A campaign's effect on conversion.
         */
        WebConsoleCampaignsLiftOut: {
            /** Campaign */
            campaign: string;
            held_out: components["schemas"]["WebConsoleCampaignsSideOut"];
            /** Is Simulated */
            is_simulated: boolean;
            lift: components["schemas"]["WebConsoleCampaignsBoundedOut"];
            treated: components["schemas"]["WebConsoleCampaignsSideOut"];
            /**
             * Verdict
             * @enum {string}
             */
            verdict: "positive" | "unclear" | "negative" | "no_holdout";
        };
        /**
         * Outcome
         * @description What became of one person of the audience: exactly one of these, and their sum is the audience.
         * @enum {string}
         */
        WebConsoleCampaignsOutcome: "sent" | "unknown" | "failed" | "capped" | "quiet_expired" | "suppressed" | "no_permission" | "held_out" | "exited" | "waiting";
        /**
         * ResultOut
         * @description What became of a campaign so far. No lift: not yet measured, or not this caller's to see.
         */
        WebConsoleCampaignsResultOut: {
            /** By Outcome */
            by_outcome: {
                [key: string]: number;
            };
            /** Code */
            code: string;
            lift: components["schemas"]["WebConsoleCampaignsLiftOut"] | null;
        };
        /** ResultsAsked */
        WebConsoleCampaignsResultsAsked: {
            /** Codes */
            codes: string[];
        };
        /** ResultsOut */
        WebConsoleCampaignsResultsOut: {
            /** Items */
            items: components["schemas"]["WebConsoleCampaignsResultOut"][];
            /**
             * Lift Refused
             * @description Why no effect is told: a missing right, or the lake is away
             */
            lift_refused?: string | null;
        };
        /** RevenueOut */
        WebConsoleCampaignsRevenueOut: {
            /** Currency */
            currency: string;
            incremental: components["schemas"]["WebConsoleCampaignsBoundedOut"];
        };
        /**
         * RevenuePerPersonOut
         * @description Revenue of both sides in one currency.
         */
        WebConsoleCampaignsRevenuePerPersonOut: {
            /** Currency */
            currency: string;
            /** Holdout Revenue */
            holdout_revenue: string;
            /** Holdout Revenue Per Person */
            holdout_revenue_per_person: number | null;
            /** Revenue Lift High */
            revenue_lift_high: number | null;
            /** Revenue Lift Low */
            revenue_lift_low: number | null;
            /** Revenue Lift Per Person */
            revenue_lift_per_person: number | null;
            /** Treated Revenue */
            treated_revenue: string;
            /** Treated Revenue Per Person */
            treated_revenue_per_person: number | null;
        };
        /**
         * SideOut
         * @description One side of the comparison.
         */
        WebConsoleCampaignsSideOut: {
            /** Converted */
            converted: number;
            /** Persons */
            persons: number;
            share: components["schemas"]["WebConsoleCampaignsBoundedOut"];
        };
        /**
         * CollectionOut
         * @description The address of the collection API, as senders outside see it.
         */
        WebConsoleCollectionCollectionOut: {
            /** Url */
            url: string;
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
         * ConsentCellOut
         * @description What holds for one purpose on one channel. `state` is granted, withdrawn, not_needed or missing; `at` and `source`
         *     are those of the entry that decides. A grant has to be recorded for all of `grant_refs`, a withdrawal for one of
         *     `withdraw_refs`: one no among a person's references is a no for all.
         */
        WebConsoleCustomerConsentsConsentCellOut: {
            /** At */
            at: string | null;
            /** Channel */
            channel: string;
            /** Grant Refs */
            grant_refs: string[];
            purpose: components["schemas"]["WebConsoleCustomerConsentsPurpose"];
            /** Source */
            source: string | null;
            /** State */
            state: string;
            /** Text Version */
            text_version: string | null;
            /** Withdraw Refs */
            withdraw_refs: string[];
        };
        /**
         * Purpose
         * @description What contact data may be used for. Everything but `service` needs a yes.
         * @enum {string}
         */
        WebConsoleCustomerConsentsPurpose: "marketing" | "profiling" | "service";
        /**
         * ActivityIn
         * @description In whose days.
         */
        WebConsoleCustomerPageActivityIn: {
            /**
             * Zone
             * @default UTC
             */
            zone: string;
        };
        /**
         * ActivityOut
         * @description Activity by day; `with_events` is false where the caller may see orders alone.
         */
        WebConsoleCustomerPageActivityOut: {
            /** Days */
            days: components["schemas"]["WebConsoleCustomerPageDayOut"][];
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /** With Events */
            with_events: boolean;
            /** With Orders */
            with_orders: boolean;
        };
        /**
         * ChannelTradeOut
         * @description What was bought through one channel, net of returns; `channel` is its kind.
         */
        WebConsoleCustomerPageChannelTradeOut: {
            /** Channel */
            channel: string;
            /** Currency */
            currency: string;
            /** Generated */
            generated: number;
            /** Net */
            net: string;
            /** Orders */
            orders: number;
        };
        /**
         * ContactOut
         * @description A contact value, masked; `ref` opens it.
         */
        WebConsoleCustomerPageContactOut: {
            /** Kind */
            kind: string;
            /** Masked */
            masked: string;
            /**
             * Ref
             * Format: uuid
             */
            ref: string;
        };
        /**
         * CustomerPageOut
         * @description The head and facts of one customer. Trade is what the caller's places saw (`is_scoped` says if that is not all);
         *     lists are null where the caller lacks the right. Scores compare with all customers, as of `scored_at`.
         */
        WebConsoleCustomerPageCustomerPageOut: {
            /** Code */
            code: string;
            /** Contacts */
            contacts: components["schemas"]["WebConsoleCustomerPageContactOut"][] | null;
            /** Currency */
            currency: string;
            /** First Order At */
            first_order_at: string | null;
            /** Frequency */
            frequency: number | null;
            /** Has Generated Contacts */
            has_generated_contacts: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Scoped */
            is_scoped: boolean;
            /**
             * Known Since
             * Format: date-time
             */
            known_since: string;
            /** Last Order At */
            last_order_at: string | null;
            /**
             * Last Seen
             * Format: date-time
             */
            last_seen: string;
            /** Last Source */
            last_source: string | null;
            /** Merged */
            merged: string[];
            /** Monetary */
            monetary: number | null;
            /** Name */
            name: string | null;
            /** Net */
            net: string;
            /** Orders */
            orders: number;
            /** Other Currencies */
            other_currencies: number;
            /** Profile Refs */
            profile_refs: string[];
            /** Recency */
            recency: number | null;
            /** Refusals */
            refusals: components["schemas"]["WebConsoleCustomerPageRefusalOut"][];
            /** Returned */
            returned: string;
            /** Returns */
            returns: number;
            /** Scored At */
            scored_at: string | null;
            /** Segments */
            segments: components["schemas"]["WebConsoleCustomerPageSegmentOfCustomerOut"][] | null;
            /** Trade */
            trade: components["schemas"]["WebConsoleCustomerPageChannelTradeOut"][];
            /** Units Returned */
            units_returned: number;
            /** Units Sold */
            units_sold: number;
        };
        /**
         * DayOut
         * @description How much happened on a day.
         */
        WebConsoleCustomerPageDayOut: {
            /** Day */
            day: string;
            /** Events */
            events: number;
            /** Orders */
            orders: number;
        };
        /**
         * MergeCheckOut
         * @description What merging would do, and what speaks against it. The person of `staying_id` keeps its id.
         */
        WebConsoleCustomerPageMergeCheckOut: {
            /** Can Be Merged */
            can_be_merged: boolean;
            /** Conflicts */
            conflicts: string[];
            /** Kept Apart */
            kept_apart: number;
            one: components["schemas"]["WebConsoleCustomerPageMergeSideOut"];
            other: components["schemas"]["WebConsoleCustomerPageMergeSideOut"];
            /** Refused */
            refused: number;
            /**
             * Staying Id
             * Format: uuid
             */
            staying_id: string;
        };
        /**
         * MergeSideOut
         * @description One side of a merge.
         */
        WebConsoleCustomerPageMergeSideOut: {
            /** Code */
            code: string;
            /** Contacts */
            contacts: components["schemas"]["WebConsoleCustomerPageContactOut"][];
            /** Currency */
            currency: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Identifiers */
            identifiers: number;
            /**
             * Known Since
             * Format: date-time
             */
            known_since: string;
            /** Last Order At */
            last_order_at: string | null;
            /**
             * Last Seen
             * Format: date-time
             */
            last_seen: string;
            /** Name */
            name: string | null;
            /** Namespaces */
            namespaces: {
                [key: string]: number;
            };
            /** Net */
            net: string;
            /** Orders */
            orders: number;
        };
        /**
         * MomentOut
         * @description One thing that happened. `truth` says if it is generated or simulated rather than observed.
         */
        WebConsoleCustomerPageMomentOut: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Channel */
            channel: string | null;
            /** Detail */
            detail: {
                [key: string]: unknown;
            };
            /** Id */
            id: string;
            /** Kind */
            kind: string;
            /** Source */
            source: string | null;
            /** Truth */
            truth: string | null;
        };
        /**
         * Paging
         * @description What a list route takes: `paging: Query[Paging]`.
         */
        WebConsoleCustomerPagePaging: {
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
         * RefusalOut
         * @description Evidence that joins nobody. `other_id` is whom the other identifier belongs to.
         */
        WebConsoleCustomerPageRefusalOut: {
            /** Detail */
            detail: string;
            /** Other Code */
            other_code: string | null;
            /** Other Id */
            other_id: string | null;
            /** Other Namespace */
            other_namespace: string;
            /**
             * Other Ref
             * Format: uuid
             */
            other_ref: string;
            /** Other Status */
            other_status: string;
            /** Own Namespace */
            own_namespace: string;
            /**
             * Own Ref
             * Format: uuid
             */
            own_ref: string;
            /** Reason */
            reason: string;
            /**
             * Refused At
             * Format: date-time
             */
            refused_at: string;
        };
        /**
         * SegmentOfCustomerOut
         * @description A segment the customer is in.
         */
        WebConsoleCustomerPageSegmentOfCustomerOut: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
        };
        /**
         * TimelineIn
         * @description What of the timeline.
         */
        WebConsoleCustomerPageTimelineIn: {
            /**
             * Group
             * @default all
             * @enum {string}
             */
            group: "all" | "trade" | "messages" | "behaviour" | "identity" | "consents";
        };
        /**
         * TimelineOut
         * @description A page of the timeline, and the rights the caller lacks to see all of it.
         */
        WebConsoleCustomerPageTimelineOut: {
            /** Items */
            items: components["schemas"]["WebConsoleCustomerPageMomentOut"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Withheld */
            withheld: string[];
        };
        /**
         * CustomerLineOut
         * @description One line of the list. Name and contact are masked, and null for who may not know of them. Money is net of returns;
         *     `generated` of the orders are not real. The scores, 1 to 5, compare with all customers.
         */
        WebConsoleCustomersCustomerLineOut: {
            /** Can Email */
            can_email: boolean;
            /** Channels */
            channels: string[];
            /** Code */
            code: string;
            /** Contact */
            contact: string | null;
            /**
             * First Seen
             * Format: date-time
             */
            first_seen: string;
            /** Frequency */
            frequency: number | null;
            /** Generated */
            generated: number;
            /** Has Refusal */
            has_refusal: boolean;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Identifiers */
            identifiers: number;
            /** Last Order At */
            last_order_at: string | null;
            /**
             * Last Seen
             * Format: date-time
             */
            last_seen: string;
            /** Last Source */
            last_source: string;
            /** Monetary */
            monetary: number | null;
            /** Name */
            name: string | null;
            /** Namespaces */
            namespaces: string[];
            /** Orders */
            orders: number;
            /** Recency */
            recency: number | null;
            /** Spend */
            spend: string;
            /** Was Merged */
            was_merged: boolean;
        };
        /**
         * CustomerListOut
         * @description A page of customers, and as of when it is true. `is_scoped`: only what was bought in the caller's places.
         */
        WebConsoleCustomersCustomerListOut: {
            /** As Of */
            as_of: string | null;
            /** Currency */
            currency: string;
            /** High Value From */
            high_value_from: string | null;
            /** Is Scoped */
            is_scoped: boolean;
            /** Items */
            items: components["schemas"]["WebConsoleCustomersCustomerLineOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /**
         * CustomersIn
         * @description Which customers. Days count back from now; what is left out does not narrow.
         */
        WebConsoleCustomersCustomersIn: {
            /**
             * Channel
             * @description Codes, separated by commas: any of them
             */
            channel?: string | null;
            /**
             * Email
             * @description May be written to by e-mail
             */
            email?: boolean | null;
            /** First Seen Days Max */
            first_seen_days_max?: number | null;
            /** Last Order Days Max */
            last_order_days_max?: number | null;
            /**
             * Last Order Days Min
             * @description Last ordered at least so long ago
             */
            last_order_days_min?: number | null;
            /** Last Seen Days Max */
            last_seen_days_max?: number | null;
            /** Merged */
            merged?: boolean | null;
            /** Orders Max */
            orders_max?: number | null;
            /** Orders Min */
            orders_min?: number | null;
            /** Refused */
            refused?: boolean | null;
            /** Spend Max */
            spend_max?: number | string | null;
            /** Spend Min */
            spend_min?: number | string | null;
        };
        /**
         * CustomerTotalsOut
         * @description What the whole list adds up to.
         */
        WebConsoleCustomersCustomerTotalsOut: {
            /** Identifiers */
            identifiers: number;
            /** Orders */
            orders: number;
            /** Persons */
            persons: number;
            /** Spend */
            spend: string;
        };
        /**
         * FindIn
         * @description A customer's code, or an identifier by its exact value, whatever kind it is; it never stands in an address.
         */
        WebConsoleCustomersFindIn: {
            /** Text */
            text: string;
        };
        /**
         * Paging
         * @description What a list route takes: `paging: Query[Paging]`.
         */
        WebConsoleCustomersPaging: {
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
         * SortIn
         * @description How to sort; `-` for descending.
         */
        WebConsoleCustomersSortIn: {
            /**
             * Sort
             * @default -spend
             */
            sort: string;
        };
        /**
         * DemoPersonOut
         * @description A person of the demo, whose password is no secret.
         */
        WebConsoleDeploymentDemoPersonOut: {
            /** Email */
            email: string;
            /** Password */
            password: string;
            role: components["schemas"]["WebConsoleDeploymentRole"];
        };
        /**
         * DeploymentOut
         * @description This deployment. `demo_people` is null everywhere but in a demo, `trade` for who is not signed in.
         *
         *     `logo` is where the company's picture lies, `default_language` what speaks to who has not chosen one.
         */
        WebConsoleDeploymentDeploymentOut: {
            /** Default Language */
            default_language: string | null;
            /** Demo People */
            demo_people: components["schemas"]["WebConsoleDeploymentDemoPersonOut"][] | null;
            /** Is Demo */
            is_demo: boolean;
            /** Logo */
            logo: string | null;
            /** Name */
            name: string;
            /** Needs First Admin */
            needs_first_admin: boolean;
            /** Needs Setup Code */
            needs_setup_code: boolean;
            trade: components["schemas"]["WebConsoleDeploymentTradeOut"] | null;
        };
        /**
         * Role
         * @description The eight jobs an account can be given.
         * @enum {string}
         */
        WebConsoleDeploymentRole: "marketer" | "merchandiser" | "operator" | "store_manager" | "agent" | "analyst" | "steward" | "admin";
        /**
         * TradeOut
         * @description In what money, zone and since when this deployment trades. Told to who is signed in.
         */
        WebConsoleDeploymentTradeOut: {
            /** Business Start */
            business_start: string | null;
            /** Currencies */
            currencies: string[];
            /** Currency */
            currency: string | null;
            /** Time Zone */
            time_zone: string;
        };
        /**
         * EventIdentityOut
         * @description Whose event it is. `linked` to a person, `pending` while identity has not read so far, `nobody` where it names no
         *     account or cookie or the person is not known any more, `hidden` from callers who may not see customers.
         */
        WebConsoleEventPathEventIdentityOut: {
            /** Is Stuck */
            is_stuck: boolean;
            /** Person Id */
            person_id: string | null;
            /** Read At */
            read_at: string | null;
            /**
             * State
             * @enum {string}
             */
            state: "linked" | "pending" | "nobody" | "hidden";
        };
        /**
         * EventLakeOut
         * @description Whether the lake has it: `checked_at` is when the sink looked last, `behind` tells that it reported an error.
         */
        WebConsoleEventPathEventLakeOut: {
            /** Checked At */
            checked_at: string | null;
            /** Committed At */
            committed_at: string | null;
            /** Is Stuck */
            is_stuck: boolean;
            /**
             * State
             * @enum {string}
             */
            state: "passed" | "pending" | "empty";
        };
        /**
         * EventPathOut
         * @description The way of one event beyond the log.
         */
        WebConsoleEventPathEventPathOut: {
            identity: components["schemas"]["WebConsoleEventPathEventIdentityOut"];
            lake: components["schemas"]["WebConsoleEventPathEventLakeOut"];
        };
        /**
         * FirstAdminIn
         * @description Who sets this deployment up.
         */
        WebConsoleFirstRunFirstAdminIn: {
            /**
             * Code
             * @description Printed by `mainstem up`; not asked for at the machine
             */
            code?: string | null;
            /** Email */
            email: string;
            /** Name */
            name: string;
            /** Password */
            password: string;
        };
        /**
         * MadeAccountOut
         * @description The account that can sign in now.
         */
        WebConsoleFirstRunMadeAccountOut: {
            /** Account Id */
            account_id: number;
            /** Email */
            email: string;
        };
        /**
         * AcceptIn
         * @description Who accepts.
         */
        WebConsoleInvitationsAcceptIn: {
            /** Name */
            name: string;
            /** Password */
            password: string;
            /** Secret */
            secret: string;
        };
        /**
         * InvitationIn
         * @description Whom to invite, and for what.
         */
        WebConsoleInvitationsInvitationIn: {
            /** Email */
            email: string;
            role: components["schemas"]["WebConsoleInvitationsRole"];
            scope?: components["schemas"]["WebConsoleInvitationsInvitationScope"];
        };
        /**
         * InvitationOut
         * @description An invitation and what became of it.
         */
        WebConsoleInvitationsInvitationOut: {
            /** Accepted At */
            accepted_at: string | null;
            /** Account Id */
            account_id: number | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Created By */
            created_by: string;
            /** Email */
            email: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** Id */
            id: number;
            role: components["schemas"]["WebConsoleInvitationsRole"];
            scope: components["schemas"]["WebConsoleInvitationsInvitedScope"];
            state: components["schemas"]["WebConsoleInvitationsLinkState"];
        };
        /**
         * InvitationScope
         * @description Where: a list of codes in a dimension, or null for everything.
         */
        WebConsoleInvitationsInvitationScope: {
            /** Brands */
            brands?: string[] | null;
            /** Channels */
            channels?: string[] | null;
            /** Locations */
            locations?: string[] | null;
        };
        /**
         * InvitedScope
         * @description Where somebody is invited to: codes in a dimension, or null for everything.
         */
        WebConsoleInvitationsInvitedScope: {
            /** Brands */
            brands: string[] | null;
            /** Channels */
            channels: string[] | null;
            /** Locations */
            locations: string[] | null;
        };
        /**
         * IssuedInvitationOut
         * @description A fresh invitation. `url` is shown this once; `mailed` says whether a mail server took it.
         */
        WebConsoleInvitationsIssuedInvitationOut: {
            /** Accepted At */
            accepted_at: string | null;
            /** Account Id */
            account_id: number | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Created By */
            created_by: string;
            /** Email */
            email: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** Id */
            id: number;
            /** Mailed */
            mailed: boolean;
            role: components["schemas"]["WebConsoleInvitationsRole"];
            scope: components["schemas"]["WebConsoleInvitationsInvitedScope"];
            state: components["schemas"]["WebConsoleInvitationsLinkState"];
            /** Url */
            url: string;
        };
        /**
         * LinkState
         * @description What became of a one-time link.
         * @enum {string}
         */
        WebConsoleInvitationsLinkState: "open" | "used" | "expired" | "withdrawn";
        /**
         * MadeAccountOut
         * @description The account that can sign in now.
         */
        WebConsoleInvitationsMadeAccountOut: {
            /** Account Id */
            account_id: number;
            /** Email */
            email: string;
        };
        /**
         * OpenInvitationOut
         * @description What an open link is for.
         */
        WebConsoleInvitationsOpenInvitationOut: {
            /** Deployment */
            deployment: string;
            /** Email */
            email: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            role: components["schemas"]["WebConsoleInvitationsRole"];
            scope: components["schemas"]["WebConsoleInvitationsInvitedScope"];
        };
        /** Page[InvitationOut] */
        WebConsoleInvitationsPage_InvitationOut_: {
            /** Items */
            items: components["schemas"]["WebConsoleInvitationsInvitationOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /**
         * Paging
         * @description What a list route takes: `paging: Query[Paging]`.
         */
        WebConsoleInvitationsPaging: {
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
         * Role
         * @description The eight jobs an account can be given.
         * @enum {string}
         */
        WebConsoleInvitationsRole: "marketer" | "merchandiser" | "operator" | "store_manager" | "agent" | "analyst" | "steward" | "admin";
        /**
         * SecretIn
         * @description What stands at the end of the link.
         */
        WebConsoleInvitationsSecretIn: {
            /** Secret */
            secret: string;
        };
        /**
         * EventKind
         * @description The verbs of the Track spec, and `fact` for what our own contexts announce.
         * @enum {string}
         */
        WebConsoleLiveEventKind: "track" | "identify" | "page" | "screen" | "group" | "alias" | "fact";
        /**
         * LiveFilter
         * @description What to hear of, and of which events.
         */
        WebConsoleLiveLiveFilter: {
            /**
             * After
             * @description Where an earlier stream of the log stood
             */
            after?: string | null;
            /**
             * Kind
             * @default []
             */
            kind: ("track" | "identify" | "page" | "screen" | "group" | "alias" | "fact")[];
            /** Name */
            name?: string | null;
            /**
             * Source
             * @default []
             */
            source: string[];
            /**
             * Topics
             * @description log, accounts, quarantine, imports, work, tasks; by comma
             */
            topics: string;
        };
        /**
         * MailAsked
         * @description Only mails to this address, given as its reference.
         */
        WebConsoleMailboxMailAsked: {
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
            /** Recipient Ref */
            recipient_ref?: string | null;
        };
        /**
         * MailCampaignOut
         * @description The campaign and person a mail belongs to.
         */
        WebConsoleMailboxMailCampaignOut: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
        };
        /** MailHeaderOut */
        WebConsoleMailboxMailHeaderOut: {
            /** Name */
            name: string;
            /** Value */
            value: string;
        };
        /**
         * MailLineOut
         * @description One mail; its address is masked.
         */
        WebConsoleMailboxMailLineOut: {
            campaign: components["schemas"]["WebConsoleMailboxMailCampaignOut"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Received At
             * Format: date-time
             */
            received_at: string;
            /** Recipient */
            recipient: string;
            /** Sender */
            sender: string;
            /** Size */
            size: number;
            /** Subject */
            subject: string;
        };
        /**
         * OpenMailOut
         * @description A mail, opened.
         */
        WebConsoleMailboxOpenMailOut: {
            campaign: components["schemas"]["WebConsoleMailboxMailCampaignOut"] | null;
            /** Headers */
            headers: components["schemas"]["WebConsoleMailboxMailHeaderOut"][];
            /** Html */
            html: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Received At
             * Format: date-time
             */
            received_at: string;
            /** Recipient */
            recipient: string;
            /** Sender */
            sender: string;
            /** Size */
            size: number;
            /** Subject */
            subject: string;
            /** Text */
            text: string | null;
        };
        /** Page[MailLineOut] */
        WebConsoleMailboxPage_MailLineOut_: {
            /** Items */
            items: components["schemas"]["WebConsoleMailboxMailLineOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /**
         * DraftVariantIn
         * @description One language as it stands in the editor; it may still be wrong in every way.
         */
        WebConsoleMessagesDraftVariantIn: {
            /**
             * Locale
             * @enum {string}
             */
            locale: "zh-CN" | "en";
            /**
             * Mjml
             * @default
             */
            mjml: string;
            /**
             * Subject
             * @default
             */
            subject: string;
            /** Text */
            text?: string | null;
        };
        /**
         * InsertableOut
         * @description Something that may stand in a template.
         */
        WebConsoleMessagesInsertableOut: {
            /** Path */
            path: string;
            /** Sample */
            sample: string;
            /** Snippet */
            snippet: string;
        };
        /** InsertablesIn */
        WebConsoleMessagesInsertablesIn: {
            /**
             * Locale
             * @default en
             * @enum {string}
             */
            locale: "zh-CN" | "en";
            /** Sample Values */
            sample_values?: {
                [key: string]: unknown;
            };
        };
        /**
         * LinkOut
         * @description Where a campaign's messages lead, and how many people followed.
         */
        WebConsoleMessagesLinkOut: {
            /** Clicked */
            clicked: number;
            /** Url */
            url: string;
        };
        /**
         * TemplateKind
         * @description What a template is for: a marketing message must show how to unsubscribe.
         * @enum {string}
         */
        WebConsoleMessagesTemplateKind: "marketing" | "service";
        /**
         * TestIn
         * @description Which language to send to oneself.
         */
        WebConsoleMessagesTestIn: {
            /** Locale */
            locale?: ("zh-CN" | "en") | null;
        };
        /**
         * TestOut
         * @description What became of the test; it went to the caller's own address.
         */
        WebConsoleMessagesTestOut: {
            /** Detail */
            detail: string;
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "sent" | "failed" | "unknown";
            /** Reason Code */
            reason_code: string | null;
            /** To */
            to: string;
        };
        /** TriedMessageOut */
        WebConsoleMessagesTriedMessageOut: {
            /** Html */
            html: string;
            /** Locale */
            locale: string;
            /** Subject */
            subject: string;
            /** Text */
            text: string;
        };
        /**
         * TriedOut
         * @description What came of it; no message where the wanted language does not compile.
         */
        WebConsoleMessagesTriedOut: {
            message: components["schemas"]["WebConsoleMessagesTriedMessageOut"] | null;
            /** Problems */
            problems: components["schemas"]["WebConsoleMessagesTryProblemOut"][];
            /** Warnings */
            warnings: components["schemas"]["WebConsoleMessagesTryProblemOut"][];
        };
        /**
         * TryIn
         * @description Unsaved source, and for whom to fill it.
         */
        WebConsoleMessagesTryIn: {
            /** @default marketing */
            kind: components["schemas"]["WebConsoleMessagesTemplateKind"];
            /**
             * Locale
             * @enum {string}
             */
            locale: "zh-CN" | "en";
            /**
             * Person Id
             * @description None: a made-up person; names of a real one are masked
             */
            person_id?: string | null;
            /** Sample Values */
            sample_values?: {
                [key: string]: unknown;
            };
            /**
             * Values
             * @description Replace sample values, key by key
             */
            values?: {
                [key: string]: unknown;
            };
            /** Variants */
            variants: components["schemas"]["WebConsoleMessagesDraftVariantIn"][];
        };
        /**
         * TryProblemOut
         * @description One thing that is wrong or odd, and where.
         */
        WebConsoleMessagesTryProblemOut: {
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
         * NamesFilter
         * @description Whose names.
         */
        WebConsoleNamesNamesFilter: {
            /**
             * Actor
             * @default []
             */
            actor: string[];
        };
        /**
         * NamesOut
         * @description Names by actor; who is no account, or unknown, is absent.
         */
        WebConsoleNamesNamesOut: {
            /** Names */
            names: {
                [key: string]: string;
            };
        };
        /**
         * CampaignRowOut
         * @description One campaign and what it caused; without a result yet, everything measured is null.
         */
        WebConsoleOverviewCampaignRowOut: {
            /** As Of */
            as_of: string | null;
            /** Channel Code */
            channel_code: string;
            /** Channel Kind */
            channel_kind: string | null;
            /** Code */
            code: string;
            /** Confidence */
            confidence: number | null;
            /**
             * Conversion
             * @description Share of the treated who ordered, 0 to 1
             */
            conversion: number | null;
            /** Decided At */
            decided_at: string | null;
            /** Held Out */
            held_out: number | null;
            /** Incremental */
            incremental: components["schemas"]["WebConsoleOverviewIncrementalOut"][];
            /** Is Final */
            is_final: boolean | null;
            /** Is Simulated */
            is_simulated: boolean;
            /**
             * Lift
             * @description Difference to the held out, in shares
             */
            lift: number | null;
            /** Lift High */
            lift_high: number | null;
            /** Lift Low */
            lift_low: number | null;
            /** Name */
            name: string;
            /** Reached */
            reached: number | null;
            /** Segment Code */
            segment_code: string;
            /** Segment Name */
            segment_name: string | null;
            state: components["schemas"]["WebConsoleOverviewCampaignState"];
            /** Window Ends At */
            window_ends_at: string | null;
        };
        /**
         * CampaignRowsOut
         * @description The campaigns decided last.
         */
        WebConsoleOverviewCampaignRowsOut: {
            /** Items */
            items: components["schemas"]["WebConsoleOverviewCampaignRowOut"][];
            /** Method */
            method: {
                [key: string]: string;
            } | null;
        };
        /**
         * CampaignState
         * @description Where a campaign stands. Everything but a draft is pinned: its audience was decided once.
         * @enum {string}
         */
        WebConsoleOverviewCampaignState: "draft" | "sending" | "sent" | "cancelled";
        /** HowMany */
        WebConsoleOverviewHowMany: {
            /**
             * Limit
             * @default 5
             */
            limit: number;
        };
        /**
         * IncrementalOut
         * @description What a campaign brought in above what would have come anyway: per person times persons, with its interval.
         */
        WebConsoleOverviewIncrementalOut: {
            /** Currency */
            currency: string;
            /** High */
            high: string | null;
            /** Low */
            low: string | null;
            /** Value */
            value: string | null;
        };
        /**
         * ForgottenOut
         * @description How many second factors were taken away.
         */
        WebConsolePasswordLinksForgottenOut: {
            /** Forgotten */
            forgotten: number;
        };
        /**
         * MadeAccountOut
         * @description The account that can sign in now.
         */
        WebConsolePasswordLinksMadeAccountOut: {
            /** Account Id */
            account_id: number;
            /** Email */
            email: string;
        };
        /**
         * NewPasswordIn
         * @description The new password.
         */
        WebConsolePasswordLinksNewPasswordIn: {
            /** Password */
            password: string;
            /** Secret */
            secret: string;
        };
        /**
         * PasswordLinkHolderOut
         * @description Whose password an open link sets.
         */
        WebConsolePasswordLinksPasswordLinkHolderOut: {
            /** Deployment */
            deployment: string;
            /** Email */
            email: string;
            /** Name */
            name: string;
        };
        /**
         * PasswordLinkOut
         * @description A fresh link. `url` is shown this once; `mailed` says whether a mail server took it.
         */
        WebConsolePasswordLinksPasswordLinkOut: {
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** Mailed */
            mailed: boolean;
            /** Url */
            url: string;
        };
        /**
         * SecretIn
         * @description What stands at the end of the link.
         */
        WebConsolePasswordLinksSecretIn: {
            /** Secret */
            secret: string;
        };
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
        /**
         * Paging
         * @description What a list route takes: `paging: Query[Paging]`.
         */
        WebConsoleSegmentsPaging: {
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
         * SegmentListOut
         * @description A page of segments, how many there are in all, and of how many persons their sizes are a share.
         */
        WebConsoleSegmentsSegmentListOut: {
            /** Items */
            items: components["schemas"]["WebConsoleSegmentsSegmentRowOut"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Persons */
            persons: number;
            /** Total */
            total: number;
        };
        /**
         * SegmentRowOut
         * @description One line of the list. `course` is the size at the end of each of the last 30 days it was refreshed on.
         */
        WebConsoleSegmentsSegmentRowOut: {
            /** Archived At */
            archived_at: string | null;
            /** Code */
            code: string;
            /** Course */
            course: number[];
            /** Is Current */
            is_current: boolean;
            /** Is Own */
            is_own: boolean;
            /** Name */
            name: string;
            /** Next Change At */
            next_change_at: string | null;
            /** Owner */
            owner: string;
            /** Owner Name */
            owner_name: string | null;
            /** Refreshed At */
            refreshed_at: string | null;
            /** Sentence */
            sentence: string;
            /** Size */
            size: number | null;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Uses */
            uses: components["schemas"]["WebConsoleSegmentsSegmentUseOut"][] | null;
            /** Version */
            version: number;
        };
        /**
         * SegmentsAsked
         * @description Which segments, and in what order.
         */
        WebConsoleSegmentsSegmentsAsked: {
            /**
             * Owner
             * @default anybody
             * @enum {string}
             */
            owner: "anybody" | "me";
            /**
             * Search
             * @description A part of the name or code
             * @default
             */
            search: string;
            /**
             * Sort
             * @default name
             * @enum {string}
             */
            sort: "name" | "-name" | "updated_at" | "-updated_at" | "code" | "-code";
            /**
             * State
             * @default in_use
             * @enum {string}
             */
            state: "in_use" | "archived" | "all";
        };
        /**
         * SegmentUseOut
         * @description A campaign that goes to a segment.
         */
        WebConsoleSegmentsSegmentUseOut: {
            /** Code */
            code: string;
            /** Name */
            name: string;
            /** State */
            state: string;
        };
        /**
         * NumberIn
         * @description An order by its number.
         */
        WebConsoleTradeOrderNumberIn: {
            /** Number */
            number: string;
        };
        /**
         * BoardColumnOut
         * @description One column: how many stand here, their value, since when, and the first cards.
         */
        WebConsoleTradeOrdersBoardColumnOut: {
            /** Count */
            count: number;
            /** Is Whole */
            is_whole: boolean;
            /** Oldest At */
            oldest_at: string | null;
            /** Orders */
            orders: components["schemas"]["WebConsoleTradeOrdersOrderRowOut"][];
            /** Standing */
            standing: string;
            /** Value */
            value: components["schemas"]["WebConsoleTradeOrdersMoneyOut"][];
        };
        /**
         * BoardIn
         * @description What the board shows.
         */
        WebConsoleTradeOrdersBoardIn: {
            /** Channel */
            channel?: string | null;
            /** Location */
            location?: string | null;
            /** Placed Before */
            placed_before?: string | null;
            /** Placed From */
            placed_from?: string | null;
        };
        /**
         * BoardOut
         * @description The board; at most `limit` open and as many completed orders are looked at.
         */
        WebConsoleTradeOrdersBoardOut: {
            /** Columns */
            columns: components["schemas"]["WebConsoleTradeOrdersBoardColumnOut"][];
            /** Limit */
            limit: number;
        };
        /**
         * ShownCustomerOut
         * @description A customer as the caller may see them; the name is masked, or not theirs to see.
         */
        WebConsoleTradeOrderShownCustomerOut: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string | null;
        };
        /**
         * ShownImportOut
         * @description The import that brought the order.
         */
        WebConsoleTradeOrderShownImportOut: {
            /** Finished At */
            finished_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * ShownLineOut
         * @description One line of an order with its product's name, what came back of it and what was given back for it.
         */
        WebConsoleTradeOrderShownLineOut: {
            /** Can Return */
            can_return: number;
            /** Coupon Discount */
            coupon_discount: string;
            /** Coupon Match Discount */
            coupon_match_discount: string;
            /** Given Back */
            given_back: string;
            /** Is In Catalog */
            is_in_catalog: boolean;
            /** Kind */
            kind: string;
            /** Line No */
            line_no: number;
            /** Name */
            name: string | null;
            /** Paid */
            paid: string;
            /** Quantity */
            quantity: number;
            /** Returned */
            returned: number;
            /** Shelf Discount */
            shelf_discount: string;
            /** Shelf Value */
            shelf_value: string;
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
         * ShownMoneyOut
         * @description The order's money. shelf_value - shelf_discount - coupon_match_discount = value; value - coupon_discount = paid;
         *     paid - given_back = kept. `agrees`: the lines add up to the same.
         */
        WebConsoleTradeOrderShownMoneyOut: {
            /** Agrees */
            agrees: boolean;
            /** Coupon Discount */
            coupon_discount: string;
            /** Coupon Match Discount */
            coupon_match_discount: string;
            /** Given Back */
            given_back: string;
            /** Kept */
            kept: string;
            /** Paid */
            paid: string;
            /** Shelf Discount */
            shelf_discount: string;
            /** Shelf Value */
            shelf_value: string;
            /** Value */
            value: string;
        };
        /**
         * ShownMoveOut
         * @description One row of the stock ledger that this order or one of its returns caused.
         */
        WebConsoleTradeOrderShownMoveOut: {
            /** Cause */
            cause: string;
            /** Id */
            id: number;
            /** Is Derived */
            is_derived: boolean;
            /** Kind */
            kind: string;
            /** Location Code */
            location_code: string;
            /** Location Name */
            location_name: string | null;
            /** Name */
            name: string | null;
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
         * ShownOrderOut
         * @description One order, whole.
         */
        WebConsoleTradeOrderShownOrderOut: {
            brought_by: components["schemas"]["WebConsoleTradeOrderShownImportOut"] | null;
            /** Channel Code */
            channel_code: string;
            /** Channel Order Id */
            channel_order_id: string | null;
            /** Currency */
            currency: string;
            customer: components["schemas"]["WebConsoleTradeOrderShownCustomerOut"] | null;
            /** External Id */
            external_id: string;
            /** Has Customer */
            has_customer: boolean;
            /** Id */
            id: number;
            /** Import Id */
            import_id: string | null;
            /** Is Generated */
            is_generated: boolean;
            /** Is Simulated */
            is_simulated: boolean;
            /** Line Count */
            line_count: number;
            /** Lines */
            lines: components["schemas"]["WebConsoleTradeOrderShownLineOut"][];
            /** Location Code */
            location_code: string | null;
            /** Location Name */
            location_name: string | null;
            money: components["schemas"]["WebConsoleTradeOrderShownMoneyOut"];
            /** Moves */
            moves: components["schemas"]["WebConsoleTradeOrderShownMoveOut"][];
            /** Number */
            number: string;
            /** Paid */
            paid: string;
            /** Pieces */
            pieces: number;
            /**
             * Placed At
             * Format: date-time
             */
            placed_at: string;
            /** Returned */
            returned: number;
            /** Returns */
            returns: components["schemas"]["WebConsoleTradeOrderShownReturnOut"][];
            /** Source Code */
            source_code: string;
            /** Standing */
            standing: string;
            /** Value */
            value: string;
        };
        /**
         * ShownReturnLineOut
         * @description One line of a return, and the line of the order it undoes.
         */
        WebConsoleTradeOrderShownReturnLineOut: {
            /** Is Written Off */
            is_written_off: boolean | null;
            /** Line No */
            line_no: number;
            /** Name */
            name: string | null;
            /** Order Line No */
            order_line_no: number | null;
            /** Quantity */
            quantity: number;
            /** Sku */
            sku: string;
            /** Unit Of Measure */
            unit_of_measure: string;
            /** Value */
            value: string;
        };
        /**
         * ShownReturnOut
         * @description One return of this order; `value` is negative.
         */
        WebConsoleTradeOrderShownReturnOut: {
            /** Import Id */
            import_id: string | null;
            /** Lines */
            lines: components["schemas"]["WebConsoleTradeOrderShownReturnLineOut"][];
            /** Location Code */
            location_code: string | null;
            /** Number */
            number: string;
            /** Reason */
            reason: string | null;
            /**
             * Returned At
             * Format: date-time
             */
            returned_at: string;
            /** Units */
            units: number;
            /** Value */
            value: string;
        };
        /**
         * ListTotalsOut
         * @description What a list adds up to. Not `is_whole`: more than `count` match, and nothing was added up.
         */
        WebConsoleTradeOrdersListTotalsOut: {
            /** Count */
            count: number;
            /** Is Whole */
            is_whole: boolean;
            /** Units */
            units: number | null;
            /** Value */
            value: components["schemas"]["WebConsoleTradeOrdersMoneyOut"][];
        };
        /**
         * MoneyOut
         * @description An amount in one currency.
         */
        WebConsoleTradeOrdersMoneyOut: {
            /** Amount */
            amount: string;
            /** Currency */
            currency: string;
        };
        /**
         * OrderFilterIn
         * @description Which orders. `search` is the beginning of a number; `placed_before` itself is not included.
         */
        WebConsoleTradeOrdersOrderFilterIn: {
            /** Channel */
            channel?: string | null;
            /** Customer */
            customer?: ("known" | "unknown") | null;
            /** Location */
            location?: string | null;
            /** Placed Before */
            placed_before?: string | null;
            /** Placed From */
            placed_from?: string | null;
            /** Returns */
            returns?: ("yes" | "no") | null;
            /** Search */
            search?: string | null;
            /** Sku */
            sku?: string | null;
            /** State */
            state?: ("placed" | "completed") | null;
            /** Value Max */
            value_max?: number | string | null;
            /** Value Min */
            value_min?: number | string | null;
        };
        /**
         * OrderRowOut
         * @description One line of the index of orders, or a card of the board.
         */
        WebConsoleTradeOrdersOrderRowOut: {
            /** Channel Code */
            channel_code: string;
            /** Currency */
            currency: string;
            customer: components["schemas"]["WebConsoleTradeOrdersShownCustomerOut"] | null;
            /** External Id */
            external_id: string;
            /** Has Customer */
            has_customer: boolean;
            /** Id */
            id: number;
            /** Is Generated */
            is_generated: boolean;
            /** Is Simulated */
            is_simulated: boolean;
            /** Line Count */
            line_count: number;
            /** Location Code */
            location_code: string | null;
            /** Location Name */
            location_name: string | null;
            /** Number */
            number: string;
            /** Paid */
            paid: string;
            /** Pieces */
            pieces: number;
            /**
             * Placed At
             * Format: date-time
             */
            placed_at: string;
            /** Returned */
            returned: number;
            /** Standing */
            standing: string;
            /** Value */
            value: string;
        };
        /**
         * OrderSortIn
         * @description In which order; what is searched comes by its number.
         */
        WebConsoleTradeOrdersOrderSortIn: {
            /**
             * Sort
             * @default -placed_at
             * @enum {string}
             */
            sort: "-placed_at" | "placed_at" | "-value" | "value";
        };
        /** Page[OrderRowOut] */
        WebConsoleTradeOrdersPage_OrderRowOut_: {
            /** Items */
            items: components["schemas"]["WebConsoleTradeOrdersOrderRowOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /**
         * Paging
         * @description What a list route takes: `paging: Query[Paging]`.
         */
        WebConsoleTradeOrdersPaging: {
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
         * ShownCustomerOut
         * @description A customer as the caller may see them; the name is masked, or not theirs to see.
         */
        WebConsoleTradeOrdersShownCustomerOut: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string | null;
        };
        /**
         * DepartmentOut
         * @description A department and how many products it has.
         */
        WebConsoleTradeProductsDepartmentOut: {
            /** Name */
            name: string;
            /** Products */
            products: number;
        };
        /**
         * OrderRowOut
         * @description One line of the index of orders, or a card of the board.
         */
        WebConsoleTradeProductsOrderRowOut: {
            /** Channel Code */
            channel_code: string;
            /** Currency */
            currency: string;
            customer: components["schemas"]["WebConsoleTradeProductsShownCustomerOut"] | null;
            /** External Id */
            external_id: string;
            /** Has Customer */
            has_customer: boolean;
            /** Id */
            id: number;
            /** Is Generated */
            is_generated: boolean;
            /** Is Simulated */
            is_simulated: boolean;
            /** Line Count */
            line_count: number;
            /** Location Code */
            location_code: string | null;
            /** Location Name */
            location_name: string | null;
            /** Number */
            number: string;
            /** Paid */
            paid: string;
            /** Pieces */
            pieces: number;
            /**
             * Placed At
             * Format: date-time
             */
            placed_at: string;
            /** Returned */
            returned: number;
            /** Standing */
            standing: string;
            /** Value */
            value: string;
        };
        /** Page[ProductRowOut] */
        WebConsoleTradeProductsPage_ProductRowOut_: {
            /** Items */
            items: components["schemas"]["WebConsoleTradeProductsProductRowOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /**
         * Paging
         * @description What a list route takes: `paging: Query[Paging]`.
         */
        WebConsoleTradeProductsPaging: {
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
         * ProductCountOut
         * @description How many products match.
         */
        WebConsoleTradeProductsProductCountOut: {
            /** Count */
            count: number;
        };
        /**
         * ProductFilterIn
         * @description Which products. `search` is the beginning of a SKU, or words of the name.
         */
        WebConsoleTradeProductsProductFilterIn: {
            /** Brand */
            brand?: string | null;
            /** Category */
            category?: string | null;
            /** Department */
            department?: string | null;
            /** Kind */
            kind?: string | null;
            /** Search */
            search?: string | null;
        };
        /**
         * ProductPlaceOut
         * @description How much of a product lies at one location.
         */
        WebConsoleTradeProductsProductPlaceOut: {
            /** Available */
            available: number;
            /** Location Code */
            location_code: string;
            /** Location Name */
            location_name: string | null;
            /** On Hand */
            on_hand: number;
            /** Reserved */
            reserved: number;
        };
        /**
         * ProductRowOut
         * @description One thing that is sold.
         */
        WebConsoleTradeProductsProductRowOut: {
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
            /** Manufacturer */
            manufacturer: string | null;
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
         * ProductSortIn
         * @description In which order.
         */
        WebConsoleTradeProductsProductSortIn: {
            /**
             * Sort
             * @default name
             * @enum {string}
             */
            sort: "sku" | "-sku" | "name" | "-name";
        };
        /**
         * ShownCustomerOut
         * @description A customer as the caller may see them; the name is masked, or not theirs to see.
         */
        WebConsoleTradeProductsShownCustomerOut: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string | null;
        };
        /**
         * SkuIn
         * @description A product by its SKU.
         */
        WebConsoleTradeProductsSkuIn: {
            /** Sku */
            sku: string;
        };
        /**
         * WeekOfSalesOut
         * @description What one channel sold in the week that begins on `week`.
         */
        WebConsoleTradeProductsWeekOfSalesOut: {
            /** Channel Code */
            channel_code: string;
            /** Currency */
            currency: string;
            /** Orders */
            orders: number;
            /** Units */
            units: number;
            /** Value */
            value: string;
            /**
             * Week
             * Format: date
             */
            week: string;
        };
        /**
         * WeeksIn
         * @description How many weeks, on which clock.
         */
        WebConsoleTradeProductsWeeksIn: {
            /** Sku */
            sku: string;
            /**
             * Time Zone
             * @default UTC
             */
            time_zone: string;
            /**
             * Weeks
             * @default 13
             */
            weeks: number;
        };
        /**
         * ListTotalsOut
         * @description What a list adds up to. Not `is_whole`: more than `count` match, and nothing was added up.
         */
        WebConsoleTradeReturnsListTotalsOut: {
            /** Count */
            count: number;
            /** Is Whole */
            is_whole: boolean;
            /** Units */
            units: number | null;
            /** Value */
            value: components["schemas"]["WebConsoleTradeReturnsMoneyOut"][];
        };
        /**
         * MoneyOut
         * @description An amount in one currency.
         */
        WebConsoleTradeReturnsMoneyOut: {
            /** Amount */
            amount: string;
            /** Currency */
            currency: string;
        };
        /** Page[ReturnRowOut] */
        WebConsoleTradeReturnsPage_ReturnRowOut_: {
            /** Items */
            items: components["schemas"]["WebConsoleTradeReturnsReturnRowOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /**
         * Paging
         * @description What a list route takes: `paging: Query[Paging]`.
         */
        WebConsoleTradeReturnsPaging: {
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
         * ReturnFilterIn
         * @description Which returns. `search` is the beginning of a number; `returned_before` itself is not included.
         */
        WebConsoleTradeReturnsReturnFilterIn: {
            /** Channel */
            channel?: string | null;
            /** Linked */
            linked?: ("yes" | "no") | null;
            /** Location */
            location?: string | null;
            reason?: components["schemas"]["WebConsoleTradeReturnsReturnReason"] | null;
            /** Returned Before */
            returned_before?: string | null;
            /** Returned From */
            returned_from?: string | null;
            /** Search */
            search?: string | null;
        };
        /**
         * ReturnReason
         * @description Why goods come back.
         * @enum {string}
         */
        WebConsoleTradeReturnsReturnReason: "unwanted" | "damaged" | "quality" | "expired" | "wrong_item" | "other";
        /**
         * ReturnRowOut
         * @description One line of the index of returns; `value` is negative, `order_number` absent where no order was found.
         */
        WebConsoleTradeReturnsReturnRowOut: {
            /** Channel Code */
            channel_code: string;
            /** Currency */
            currency: string;
            customer: components["schemas"]["WebConsoleTradeReturnsShownCustomerOut"] | null;
            /** Has Customer */
            has_customer: boolean;
            /** Id */
            id: number;
            /** Import Id */
            import_id: string | null;
            /** Location Code */
            location_code: string | null;
            /** Location Name */
            location_name: string | null;
            /** Number */
            number: string;
            /** Order Number */
            order_number: string | null;
            /** Reason */
            reason: string | null;
            /**
             * Returned At
             * Format: date-time
             */
            returned_at: string;
            /** Units */
            units: number;
            /** Value */
            value: string;
        };
        /**
         * ShownCustomerOut
         * @description A customer as the caller may see them; the name is masked, or not theirs to see.
         */
        WebConsoleTradeReturnsShownCustomerOut: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string | null;
        };
        /**
         * HoldOut
         * @description Units promised to an order.
         */
        WebConsoleTradeStockHoldOut: {
            /**
             * Held At
             * Format: date-time
             */
            held_at: string;
            /** Order Number */
            order_number: string;
            /** Quantity */
            quantity: number;
        };
        /**
         * LedgerEntryOut
         * @description One row of the ledger with the balance it left behind.
         */
        WebConsoleTradeStockLedgerEntryOut: {
            /** Balance */
            balance: number;
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
            /**
             * Occurred At
             * Format: date-time
             */
            occurred_at: string;
            /** Quantity */
            quantity: number;
        };
        /** Page[LedgerEntryOut] */
        WebConsoleTradeStockPage_LedgerEntryOut_: {
            /** Items */
            items: components["schemas"]["WebConsoleTradeStockLedgerEntryOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /** Page[StockRowOut] */
        WebConsoleTradeStockPage_StockRowOut_: {
            /** Items */
            items: components["schemas"]["WebConsoleTradeStockStockRowOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /**
         * Paging
         * @description What a list route takes: `paging: Query[Paging]`.
         */
        WebConsoleTradeStockPaging: {
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
         * PlaceIn
         * @description One product at one location.
         */
        WebConsoleTradeStockPlaceIn: {
            /** Location */
            location: string;
            /** Sku */
            sku: string;
        };
        /**
         * StockFilterIn
         * @description Which balances. `sku` is the beginning of one; `available_max` counts units that are free.
         */
        WebConsoleTradeStockStockFilterIn: {
            /** Available Max */
            available_max?: number | null;
            /** Empty */
            empty?: ("yes" | "no") | null;
            /** Location */
            location?: string | null;
            /** Reserved */
            reserved?: ("yes" | "no") | null;
            /** Sku */
            sku?: string | null;
        };
        /**
         * StockPositionOut
         * @description One balance, how it comes about, and whether it is the sum of its ledger. `safety` and `quota` are what is kept
         *     back; nobody can set them yet, so both are 0.
         */
        WebConsoleTradeStockStockPositionOut: {
            /** Agrees */
            agrees: boolean;
            /**
             * As Of
             * Format: date-time
             */
            as_of: string;
            /** Available */
            available: number;
            /** Has Derived */
            has_derived: boolean;
            /** Holds */
            holds: components["schemas"]["WebConsoleTradeStockHoldOut"][];
            /** Last Kind */
            last_kind: string | null;
            /** Last Moved At */
            last_moved_at: string | null;
            /** Ledger Sum */
            ledger_sum: number;
            /** Location Code */
            location_code: string;
            /** Location Name */
            location_name: string | null;
            /** Moves */
            moves: number;
            /** Name */
            name: string | null;
            /** On Hand */
            on_hand: number;
            /** Quota */
            quota: number;
            /** Reserved */
            reserved: number;
            /** Safety */
            safety: number;
            /** Sku */
            sku: string;
            /** Unit Of Measure */
            unit_of_measure: string | null;
        };
        /**
         * StockRowOut
         * @description One balance with the names of its product and place.
         */
        WebConsoleTradeStockStockRowOut: {
            /** Available */
            available: number;
            /** Has Derived */
            has_derived: boolean;
            /** Last Kind */
            last_kind: string | null;
            /** Last Moved At */
            last_moved_at: string | null;
            /** Location Code */
            location_code: string;
            /** Location Name */
            location_name: string | null;
            /** Name */
            name: string | null;
            /** On Hand */
            on_hand: number;
            /** Reserved */
            reserved: number;
            /** Sku */
            sku: string;
            /** Unit Of Measure */
            unit_of_measure: string | null;
        };
        /**
         * StockTotalsOut
         * @description How many balances match. Not `is_whole`: more than `count` do, and nothing was added up.
         */
        WebConsoleTradeStockStockTotalsOut: {
            /** Count */
            count: number;
            /** Is Whole */
            is_whole: boolean;
            /** On Hand */
            on_hand: number | null;
            /** Reserved */
            reserved: number | null;
        };
        /**
         * TaskOut
         * @description One piece of long work. `total` is unknown while it is still being counted.
         */
        WebConsoleWorkTaskOut: {
            /** Can Be Cancelled */
            can_be_cancelled: boolean;
            /** Details */
            details: {
                [key: string]: unknown;
            };
            /** Done */
            done: number;
            /** Ended At */
            ended_at: string | null;
            /** Id */
            id: string;
            /** Is Mine */
            is_mine: boolean;
            /** Kind */
            kind: string;
            /** Name */
            name: string;
            /** Phase */
            phase: string;
            /** Reference */
            reference: string;
            /** Started At */
            started_at: string | null;
            /** State */
            state: string;
            /** Total */
            total: number | null;
        };
        /**
         * WorkOut
         * @description Open work by the key of its page; a page whose work the caller may not see is absent.
         */
        WebConsoleWorkWorkOut: {
            /** Counts */
            counts: {
                [key: string]: number;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type SchemaAnalyticsAdditivity = components['schemas']['AnalyticsAdditivity'];
export type SchemaAnalyticsAnswerOut = components['schemas']['AnalyticsAnswerOut'];
export type SchemaAnalyticsAnswersOut = components['schemas']['AnalyticsAnswersOut'];
export type SchemaAnalyticsAsked = components['schemas']['AnalyticsAsked'];
export type SchemaAnalyticsCampaignResultOut = components['schemas']['AnalyticsCampaignResultOut'];
export type SchemaAnalyticsCoverageOut = components['schemas']['AnalyticsCoverageOut'];
export type SchemaAnalyticsDaysOut = components['schemas']['AnalyticsDaysOut'];
export type SchemaAnalyticsDimensionOut = components['schemas']['AnalyticsDimensionOut'];
export type SchemaAnalyticsGoodWhen = components['schemas']['AnalyticsGoodWhen'];
export type SchemaAnalyticsGrain = components['schemas']['AnalyticsGrain'];
export type SchemaAnalyticsKeyFiguresAsked = components['schemas']['AnalyticsKeyFiguresAsked'];
export type SchemaAnalyticsKeyFiguresOut = components['schemas']['AnalyticsKeyFiguresOut'];
export type SchemaAnalyticsMetricOut = components['schemas']['AnalyticsMetricOut'];
export type SchemaAnalyticsMetricResultOut = components['schemas']['AnalyticsMetricResultOut'];
export type SchemaAnalyticsPartOut = components['schemas']['AnalyticsPartOut'];
export type SchemaAnalyticsPartsAsked = components['schemas']['AnalyticsPartsAsked'];
export type SchemaAnalyticsPathOut = components['schemas']['AnalyticsPathOut'];
export type SchemaAnalyticsPathsAsked = components['schemas']['AnalyticsPathsAsked'];
export type SchemaAnalyticsPathsOut = components['schemas']['AnalyticsPathsOut'];
export type SchemaAnalyticsQuestionIn = components['schemas']['AnalyticsQuestionIn'];
export type SchemaAnalyticsQuestionsIn = components['schemas']['AnalyticsQuestionsIn'];
export type SchemaAnalyticsRegistryOut = components['schemas']['AnalyticsRegistryOut'];
export type SchemaAnalyticsSourceTotalsOut = components['schemas']['AnalyticsSourceTotalsOut'];
export type SchemaAnalyticsTotalsOut = components['schemas']['AnalyticsTotalsOut'];
export type SchemaAnalyticsUnit = components['schemas']['AnalyticsUnit'];
export type SchemaAnalyticsWhyNotOut = components['schemas']['AnalyticsWhyNotOut'];
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
export type SchemaCustomersPersonExplainedOut = components['schemas']['CustomersPersonExplainedOut'];
export type SchemaCustomersPersonToExplainIn = components['schemas']['CustomersPersonToExplainIn'];
export type SchemaCustomersReasonIn = components['schemas']['CustomersReasonIn'];
export type SchemaCustomersRuleAnswerOut = components['schemas']['CustomersRuleAnswerOut'];
export type SchemaCustomersRuleCountsOut = components['schemas']['CustomersRuleCountsOut'];
export type SchemaCustomersRuleIn = components['schemas']['CustomersRuleIn'];
export type SchemaCustomersRuleInsightOut = components['schemas']['CustomersRuleInsightOut'];
export type SchemaCustomersRuleNodeOut = components['schemas']['CustomersRuleNodeOut'];
export type SchemaCustomersRulePartOut = components['schemas']['CustomersRulePartOut'];
export type SchemaCustomersRulePreviewOut = components['schemas']['CustomersRulePreviewOut'];
export type SchemaCustomersRuleToCountIn = components['schemas']['CustomersRuleToCountIn'];
export type SchemaCustomersRuleToLookIntoIn = components['schemas']['CustomersRuleToLookIntoIn'];
export type SchemaCustomersSegmentChangeIn = components['schemas']['CustomersSegmentChangeIn'];
export type SchemaCustomersSegmentFieldOut = components['schemas']['CustomersSegmentFieldOut'];
export type SchemaCustomersSegmentFilterColumnOut = components['schemas']['CustomersSegmentFilterColumnOut'];
export type SchemaCustomersSegmentIn = components['schemas']['CustomersSegmentIn'];
export type SchemaCustomersSegmentMemberOut = components['schemas']['CustomersSegmentMemberOut'];
export type SchemaCustomersSegmentOut = components['schemas']['CustomersSegmentOut'];
export type SchemaCustomersSegmentOverlapOut = components['schemas']['CustomersSegmentOverlapOut'];
export type SchemaCustomersSegmentPointOut = components['schemas']['CustomersSegmentPointOut'];
export type SchemaCustomersSegmentSampleOut = components['schemas']['CustomersSegmentSampleOut'];
export type SchemaCustomersSegmentSizeOut = components['schemas']['CustomersSegmentSizeOut'];
export type SchemaCustomersSegmentValueOut = components['schemas']['CustomersSegmentValueOut'];
export type SchemaCustomersSegmentVersionOut = components['schemas']['CustomersSegmentVersionOut'];
export type SchemaCustomersSplitIn = components['schemas']['CustomersSplitIn'];
export type SchemaErrorOut = components['schemas']['ErrorOut'];
export type SchemaEventsAccountOut = components['schemas']['EventsAccountOut'];
export type SchemaEventsCourseFilter = components['schemas']['EventsCourseFilter'];
export type SchemaEventsCourseOut = components['schemas']['EventsCourseOut'];
export type SchemaEventsDriftOut = components['schemas']['EventsDriftOut'];
export type SchemaEventsEventKind = components['schemas']['EventsEventKind'];
export type SchemaEventsEventOut = components['schemas']['EventsEventOut'];
export type SchemaEventsImportsCancelledOut = components['schemas']['EventsImportsCancelledOut'];
export type SchemaEventsImportsCheckedOut = components['schemas']['EventsImportsCheckedOut'];
export type SchemaEventsImportsCheckIn = components['schemas']['EventsImportsCheckIn'];
export type SchemaEventsImportsColumnOut = components['schemas']['EventsImportsColumnOut'];
export type SchemaEventsImportsFieldOut = components['schemas']['EventsImportsFieldOut'];
export type SchemaEventsImportsFileShapeOut = components['schemas']['EventsImportsFileShapeOut'];
export type SchemaEventsImportsFitOut = components['schemas']['EventsImportsFitOut'];
export type SchemaEventsImportsImportFilter = components['schemas']['EventsImportsImportFilter'];
export type SchemaEventsImportsKindOut = components['schemas']['EventsImportsKindOut'];
export type SchemaEventsImportsKindsOut = components['schemas']['EventsImportsKindsOut'];
export type SchemaEventsImportsMappingIn = components['schemas']['EventsImportsMappingIn'];
export type SchemaEventsImportsMappingOut = components['schemas']['EventsImportsMappingOut'];
export type SchemaEventsImportsMappingTextOut = components['schemas']['EventsImportsMappingTextOut'];
export type SchemaEventsImportsPageRecordOut = components['schemas']['EventsImportsPage_RecordOut_'];
export type SchemaEventsImportsPageReportRowOut = components['schemas']['EventsImportsPage_ReportRowOut_'];
export type SchemaEventsImportsPaging = components['schemas']['EventsImportsPaging'];
export type SchemaEventsImportsPreviewOut = components['schemas']['EventsImportsPreviewOut'];
export type SchemaEventsImportsProblemOut = components['schemas']['EventsImportsProblemOut'];
export type SchemaEventsImportsReadingIn = components['schemas']['EventsImportsReadingIn'];
export type SchemaEventsImportsRecordOut = components['schemas']['EventsImportsRecordOut'];
export type SchemaEventsImportsReportRowOut = components['schemas']['EventsImportsReportRowOut'];
export type SchemaEventsImportsSaveIn = components['schemas']['EventsImportsSaveIn'];
export type SchemaEventsImportsTrialIn = components['schemas']['EventsImportsTrialIn'];
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
export type SchemaEventsReasonFilter = components['schemas']['EventsReasonFilter'];
export type SchemaEventsReasonOut = components['schemas']['EventsReasonOut'];
export type SchemaEventsReplayedOut = components['schemas']['EventsReplayedOut'];
export type SchemaEventsReplayIn = components['schemas']['EventsReplayIn'];
export type SchemaEventsSourceAccountOut = components['schemas']['EventsSourceAccountOut'];
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
export type SchemaOrdersAcceptedReturnOut = components['schemas']['OrdersAcceptedReturnOut'];
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
export type SchemaOrdersPreviewIn = components['schemas']['OrdersPreviewIn'];
export type SchemaOrdersPreviewOut = components['schemas']['OrdersPreviewOut'];
export type SchemaOrdersReturnIn = components['schemas']['OrdersReturnIn'];
export type SchemaOrdersReturnLineIn = components['schemas']['OrdersReturnLineIn'];
export type SchemaOrdersReturnReason = components['schemas']['OrdersReturnReason'];
export type SchemaWebConsoleAttentionAttentionOut = components['schemas']['WebConsoleAttentionAttentionOut'];
export type SchemaWebConsoleAttentionWorkOut = components['schemas']['WebConsoleAttentionWorkOut'];
export type SchemaWebConsoleCampaignPeopleArm = components['schemas']['WebConsoleCampaignPeopleArm'];
export type SchemaWebConsoleCampaignPeopleDecisionLineOut = components['schemas']['WebConsoleCampaignPeopleDecisionLineOut'];
export type SchemaWebConsoleCampaignPeopleDecisionLinesOut = components['schemas']['WebConsoleCampaignPeopleDecisionLinesOut'];
export type SchemaWebConsoleCampaignPeopleDecisionsAsked = components['schemas']['WebConsoleCampaignPeopleDecisionsAsked'];
export type SchemaWebConsoleCampaignPeopleNarrowed = components['schemas']['WebConsoleCampaignPeopleNarrowed'];
export type SchemaWebConsoleCampaignPeopleOutcome = components['schemas']['WebConsoleCampaignPeopleOutcome'];
export type SchemaWebConsoleCampaignPeopleSampleOut = components['schemas']['WebConsoleCampaignPeopleSampleOut'];
export type SchemaWebConsoleCampaignPeopleTrackingKind = components['schemas']['WebConsoleCampaignPeopleTrackingKind'];
export type SchemaWebConsoleCampaignsBoundedOut = components['schemas']['WebConsoleCampaignsBoundedOut'];
export type SchemaWebConsoleCampaignsCampaignLineOut = components['schemas']['WebConsoleCampaignsCampaignLineOut'];
export type SchemaWebConsoleCampaignsCampaignLinesOut = components['schemas']['WebConsoleCampaignsCampaignLinesOut'];
export type SchemaWebConsoleCampaignsCampaignsAsked = components['schemas']['WebConsoleCampaignsCampaignsAsked'];
export type SchemaWebConsoleCampaignsCampaignState = components['schemas']['WebConsoleCampaignsCampaignState'];
export type SchemaWebConsoleCampaignsChannelSharesOut = components['schemas']['WebConsoleCampaignsChannelSharesOut'];
export type SchemaWebConsoleCampaignsDayOut = components['schemas']['WebConsoleCampaignsDayOut'];
export type SchemaWebConsoleCampaignsEffectOut = components['schemas']['WebConsoleCampaignsEffectOut'];
export type SchemaWebConsoleCampaignsLiftOut = components['schemas']['WebConsoleCampaignsLiftOut'];
export type SchemaWebConsoleCampaignsOutcome = components['schemas']['WebConsoleCampaignsOutcome'];
export type SchemaWebConsoleCampaignsResultOut = components['schemas']['WebConsoleCampaignsResultOut'];
export type SchemaWebConsoleCampaignsResultsAsked = components['schemas']['WebConsoleCampaignsResultsAsked'];
export type SchemaWebConsoleCampaignsResultsOut = components['schemas']['WebConsoleCampaignsResultsOut'];
export type SchemaWebConsoleCampaignsRevenueOut = components['schemas']['WebConsoleCampaignsRevenueOut'];
export type SchemaWebConsoleCampaignsRevenuePerPersonOut = components['schemas']['WebConsoleCampaignsRevenuePerPersonOut'];
export type SchemaWebConsoleCampaignsSideOut = components['schemas']['WebConsoleCampaignsSideOut'];
export type SchemaWebConsoleCollectionCollectionOut = components['schemas']['WebConsoleCollectionCollectionOut'];
export type SchemaWebConsoleConsentSearchConsentSearchIn = components['schemas']['WebConsoleConsentSearchConsentSearchIn'];
export type SchemaWebConsoleConsentSearchConsentSearchOut = components['schemas']['WebConsoleConsentSearchConsentSearchOut'];
export type SchemaWebConsoleConsentSearchConsentState = components['schemas']['WebConsoleConsentSearchConsentState'];
export type SchemaWebConsoleConsentSearchFoundConsentOut = components['schemas']['WebConsoleConsentSearchFoundConsentOut'];
export type SchemaWebConsoleConsentSearchPaging = components['schemas']['WebConsoleConsentSearchPaging'];
export type SchemaWebConsoleConsentSearchPurpose = components['schemas']['WebConsoleConsentSearchPurpose'];
export type SchemaWebConsoleCustomerConsentsConsentCellOut = components['schemas']['WebConsoleCustomerConsentsConsentCellOut'];
export type SchemaWebConsoleCustomerConsentsPurpose = components['schemas']['WebConsoleCustomerConsentsPurpose'];
export type SchemaWebConsoleCustomerPageActivityIn = components['schemas']['WebConsoleCustomerPageActivityIn'];
export type SchemaWebConsoleCustomerPageActivityOut = components['schemas']['WebConsoleCustomerPageActivityOut'];
export type SchemaWebConsoleCustomerPageChannelTradeOut = components['schemas']['WebConsoleCustomerPageChannelTradeOut'];
export type SchemaWebConsoleCustomerPageContactOut = components['schemas']['WebConsoleCustomerPageContactOut'];
export type SchemaWebConsoleCustomerPageCustomerPageOut = components['schemas']['WebConsoleCustomerPageCustomerPageOut'];
export type SchemaWebConsoleCustomerPageDayOut = components['schemas']['WebConsoleCustomerPageDayOut'];
export type SchemaWebConsoleCustomerPageMergeCheckOut = components['schemas']['WebConsoleCustomerPageMergeCheckOut'];
export type SchemaWebConsoleCustomerPageMergeSideOut = components['schemas']['WebConsoleCustomerPageMergeSideOut'];
export type SchemaWebConsoleCustomerPageMomentOut = components['schemas']['WebConsoleCustomerPageMomentOut'];
export type SchemaWebConsoleCustomerPagePaging = components['schemas']['WebConsoleCustomerPagePaging'];
export type SchemaWebConsoleCustomerPageRefusalOut = components['schemas']['WebConsoleCustomerPageRefusalOut'];
export type SchemaWebConsoleCustomerPageSegmentOfCustomerOut = components['schemas']['WebConsoleCustomerPageSegmentOfCustomerOut'];
export type SchemaWebConsoleCustomerPageTimelineIn = components['schemas']['WebConsoleCustomerPageTimelineIn'];
export type SchemaWebConsoleCustomerPageTimelineOut = components['schemas']['WebConsoleCustomerPageTimelineOut'];
export type SchemaWebConsoleCustomersCustomerLineOut = components['schemas']['WebConsoleCustomersCustomerLineOut'];
export type SchemaWebConsoleCustomersCustomerListOut = components['schemas']['WebConsoleCustomersCustomerListOut'];
export type SchemaWebConsoleCustomersCustomersIn = components['schemas']['WebConsoleCustomersCustomersIn'];
export type SchemaWebConsoleCustomersCustomerTotalsOut = components['schemas']['WebConsoleCustomersCustomerTotalsOut'];
export type SchemaWebConsoleCustomersFindIn = components['schemas']['WebConsoleCustomersFindIn'];
export type SchemaWebConsoleCustomersPaging = components['schemas']['WebConsoleCustomersPaging'];
export type SchemaWebConsoleCustomersSortIn = components['schemas']['WebConsoleCustomersSortIn'];
export type SchemaWebConsoleDeploymentDemoPersonOut = components['schemas']['WebConsoleDeploymentDemoPersonOut'];
export type SchemaWebConsoleDeploymentDeploymentOut = components['schemas']['WebConsoleDeploymentDeploymentOut'];
export type SchemaWebConsoleDeploymentRole = components['schemas']['WebConsoleDeploymentRole'];
export type SchemaWebConsoleDeploymentTradeOut = components['schemas']['WebConsoleDeploymentTradeOut'];
export type SchemaWebConsoleEventPathEventIdentityOut = components['schemas']['WebConsoleEventPathEventIdentityOut'];
export type SchemaWebConsoleEventPathEventLakeOut = components['schemas']['WebConsoleEventPathEventLakeOut'];
export type SchemaWebConsoleEventPathEventPathOut = components['schemas']['WebConsoleEventPathEventPathOut'];
export type SchemaWebConsoleFirstRunFirstAdminIn = components['schemas']['WebConsoleFirstRunFirstAdminIn'];
export type SchemaWebConsoleFirstRunMadeAccountOut = components['schemas']['WebConsoleFirstRunMadeAccountOut'];
export type SchemaWebConsoleInvitationsAcceptIn = components['schemas']['WebConsoleInvitationsAcceptIn'];
export type SchemaWebConsoleInvitationsInvitationIn = components['schemas']['WebConsoleInvitationsInvitationIn'];
export type SchemaWebConsoleInvitationsInvitationOut = components['schemas']['WebConsoleInvitationsInvitationOut'];
export type SchemaWebConsoleInvitationsInvitationScope = components['schemas']['WebConsoleInvitationsInvitationScope'];
export type SchemaWebConsoleInvitationsInvitedScope = components['schemas']['WebConsoleInvitationsInvitedScope'];
export type SchemaWebConsoleInvitationsIssuedInvitationOut = components['schemas']['WebConsoleInvitationsIssuedInvitationOut'];
export type SchemaWebConsoleInvitationsLinkState = components['schemas']['WebConsoleInvitationsLinkState'];
export type SchemaWebConsoleInvitationsMadeAccountOut = components['schemas']['WebConsoleInvitationsMadeAccountOut'];
export type SchemaWebConsoleInvitationsOpenInvitationOut = components['schemas']['WebConsoleInvitationsOpenInvitationOut'];
export type SchemaWebConsoleInvitationsPageInvitationOut = components['schemas']['WebConsoleInvitationsPage_InvitationOut_'];
export type SchemaWebConsoleInvitationsPaging = components['schemas']['WebConsoleInvitationsPaging'];
export type SchemaWebConsoleInvitationsRole = components['schemas']['WebConsoleInvitationsRole'];
export type SchemaWebConsoleInvitationsSecretIn = components['schemas']['WebConsoleInvitationsSecretIn'];
export type SchemaWebConsoleLiveEventKind = components['schemas']['WebConsoleLiveEventKind'];
export type SchemaWebConsoleLiveLiveFilter = components['schemas']['WebConsoleLiveLiveFilter'];
export type SchemaWebConsoleMailboxMailAsked = components['schemas']['WebConsoleMailboxMailAsked'];
export type SchemaWebConsoleMailboxMailCampaignOut = components['schemas']['WebConsoleMailboxMailCampaignOut'];
export type SchemaWebConsoleMailboxMailHeaderOut = components['schemas']['WebConsoleMailboxMailHeaderOut'];
export type SchemaWebConsoleMailboxMailLineOut = components['schemas']['WebConsoleMailboxMailLineOut'];
export type SchemaWebConsoleMailboxOpenMailOut = components['schemas']['WebConsoleMailboxOpenMailOut'];
export type SchemaWebConsoleMailboxPageMailLineOut = components['schemas']['WebConsoleMailboxPage_MailLineOut_'];
export type SchemaWebConsoleMessagesDraftVariantIn = components['schemas']['WebConsoleMessagesDraftVariantIn'];
export type SchemaWebConsoleMessagesInsertableOut = components['schemas']['WebConsoleMessagesInsertableOut'];
export type SchemaWebConsoleMessagesInsertablesIn = components['schemas']['WebConsoleMessagesInsertablesIn'];
export type SchemaWebConsoleMessagesLinkOut = components['schemas']['WebConsoleMessagesLinkOut'];
export type SchemaWebConsoleMessagesTemplateKind = components['schemas']['WebConsoleMessagesTemplateKind'];
export type SchemaWebConsoleMessagesTestIn = components['schemas']['WebConsoleMessagesTestIn'];
export type SchemaWebConsoleMessagesTestOut = components['schemas']['WebConsoleMessagesTestOut'];
export type SchemaWebConsoleMessagesTriedMessageOut = components['schemas']['WebConsoleMessagesTriedMessageOut'];
export type SchemaWebConsoleMessagesTriedOut = components['schemas']['WebConsoleMessagesTriedOut'];
export type SchemaWebConsoleMessagesTryIn = components['schemas']['WebConsoleMessagesTryIn'];
export type SchemaWebConsoleMessagesTryProblemOut = components['schemas']['WebConsoleMessagesTryProblemOut'];
export type SchemaWebConsoleNamesNamesFilter = components['schemas']['WebConsoleNamesNamesFilter'];
export type SchemaWebConsoleNamesNamesOut = components['schemas']['WebConsoleNamesNamesOut'];
export type SchemaWebConsoleOverviewCampaignRowOut = components['schemas']['WebConsoleOverviewCampaignRowOut'];
export type SchemaWebConsoleOverviewCampaignRowsOut = components['schemas']['WebConsoleOverviewCampaignRowsOut'];
export type SchemaWebConsoleOverviewCampaignState = components['schemas']['WebConsoleOverviewCampaignState'];
export type SchemaWebConsoleOverviewHowMany = components['schemas']['WebConsoleOverviewHowMany'];
export type SchemaWebConsoleOverviewIncrementalOut = components['schemas']['WebConsoleOverviewIncrementalOut'];
export type SchemaWebConsolePasswordLinksForgottenOut = components['schemas']['WebConsolePasswordLinksForgottenOut'];
export type SchemaWebConsolePasswordLinksMadeAccountOut = components['schemas']['WebConsolePasswordLinksMadeAccountOut'];
export type SchemaWebConsolePasswordLinksNewPasswordIn = components['schemas']['WebConsolePasswordLinksNewPasswordIn'];
export type SchemaWebConsolePasswordLinksPasswordLinkHolderOut = components['schemas']['WebConsolePasswordLinksPasswordLinkHolderOut'];
export type SchemaWebConsolePasswordLinksPasswordLinkOut = components['schemas']['WebConsolePasswordLinksPasswordLinkOut'];
export type SchemaWebConsolePasswordLinksSecretIn = components['schemas']['WebConsolePasswordLinksSecretIn'];
export type SchemaWebConsolePlacesBrandPlace = components['schemas']['WebConsolePlacesBrandPlace'];
export type SchemaWebConsolePlacesChannelPlace = components['schemas']['WebConsolePlacesChannelPlace'];
export type SchemaWebConsolePlacesLocationPlace = components['schemas']['WebConsolePlacesLocationPlace'];
export type SchemaWebConsolePlacesPlacesOut = components['schemas']['WebConsolePlacesPlacesOut'];
export type SchemaWebConsoleReachPermissionOut = components['schemas']['WebConsoleReachPermissionOut'];
export type SchemaWebConsoleReachReachOut = components['schemas']['WebConsoleReachReachOut'];
export type SchemaWebConsoleReachReachScope = components['schemas']['WebConsoleReachReachScope'];
export type SchemaWebConsoleReachSeenOut = components['schemas']['WebConsoleReachSeenOut'];
export type SchemaWebConsoleSegmentsPaging = components['schemas']['WebConsoleSegmentsPaging'];
export type SchemaWebConsoleSegmentsSegmentListOut = components['schemas']['WebConsoleSegmentsSegmentListOut'];
export type SchemaWebConsoleSegmentsSegmentRowOut = components['schemas']['WebConsoleSegmentsSegmentRowOut'];
export type SchemaWebConsoleSegmentsSegmentsAsked = components['schemas']['WebConsoleSegmentsSegmentsAsked'];
export type SchemaWebConsoleSegmentsSegmentUseOut = components['schemas']['WebConsoleSegmentsSegmentUseOut'];
export type SchemaWebConsoleTradeOrderNumberIn = components['schemas']['WebConsoleTradeOrderNumberIn'];
export type SchemaWebConsoleTradeOrdersBoardColumnOut = components['schemas']['WebConsoleTradeOrdersBoardColumnOut'];
export type SchemaWebConsoleTradeOrdersBoardIn = components['schemas']['WebConsoleTradeOrdersBoardIn'];
export type SchemaWebConsoleTradeOrdersBoardOut = components['schemas']['WebConsoleTradeOrdersBoardOut'];
export type SchemaWebConsoleTradeOrderShownCustomerOut = components['schemas']['WebConsoleTradeOrderShownCustomerOut'];
export type SchemaWebConsoleTradeOrderShownImportOut = components['schemas']['WebConsoleTradeOrderShownImportOut'];
export type SchemaWebConsoleTradeOrderShownLineOut = components['schemas']['WebConsoleTradeOrderShownLineOut'];
export type SchemaWebConsoleTradeOrderShownMoneyOut = components['schemas']['WebConsoleTradeOrderShownMoneyOut'];
export type SchemaWebConsoleTradeOrderShownMoveOut = components['schemas']['WebConsoleTradeOrderShownMoveOut'];
export type SchemaWebConsoleTradeOrderShownOrderOut = components['schemas']['WebConsoleTradeOrderShownOrderOut'];
export type SchemaWebConsoleTradeOrderShownReturnLineOut = components['schemas']['WebConsoleTradeOrderShownReturnLineOut'];
export type SchemaWebConsoleTradeOrderShownReturnOut = components['schemas']['WebConsoleTradeOrderShownReturnOut'];
export type SchemaWebConsoleTradeOrdersListTotalsOut = components['schemas']['WebConsoleTradeOrdersListTotalsOut'];
export type SchemaWebConsoleTradeOrdersMoneyOut = components['schemas']['WebConsoleTradeOrdersMoneyOut'];
export type SchemaWebConsoleTradeOrdersOrderFilterIn = components['schemas']['WebConsoleTradeOrdersOrderFilterIn'];
export type SchemaWebConsoleTradeOrdersOrderRowOut = components['schemas']['WebConsoleTradeOrdersOrderRowOut'];
export type SchemaWebConsoleTradeOrdersOrderSortIn = components['schemas']['WebConsoleTradeOrdersOrderSortIn'];
export type SchemaWebConsoleTradeOrdersPageOrderRowOut = components['schemas']['WebConsoleTradeOrdersPage_OrderRowOut_'];
export type SchemaWebConsoleTradeOrdersPaging = components['schemas']['WebConsoleTradeOrdersPaging'];
export type SchemaWebConsoleTradeOrdersShownCustomerOut = components['schemas']['WebConsoleTradeOrdersShownCustomerOut'];
export type SchemaWebConsoleTradeProductsDepartmentOut = components['schemas']['WebConsoleTradeProductsDepartmentOut'];
export type SchemaWebConsoleTradeProductsOrderRowOut = components['schemas']['WebConsoleTradeProductsOrderRowOut'];
export type SchemaWebConsoleTradeProductsPageProductRowOut = components['schemas']['WebConsoleTradeProductsPage_ProductRowOut_'];
export type SchemaWebConsoleTradeProductsPaging = components['schemas']['WebConsoleTradeProductsPaging'];
export type SchemaWebConsoleTradeProductsProductCountOut = components['schemas']['WebConsoleTradeProductsProductCountOut'];
export type SchemaWebConsoleTradeProductsProductFilterIn = components['schemas']['WebConsoleTradeProductsProductFilterIn'];
export type SchemaWebConsoleTradeProductsProductPlaceOut = components['schemas']['WebConsoleTradeProductsProductPlaceOut'];
export type SchemaWebConsoleTradeProductsProductRowOut = components['schemas']['WebConsoleTradeProductsProductRowOut'];
export type SchemaWebConsoleTradeProductsProductSortIn = components['schemas']['WebConsoleTradeProductsProductSortIn'];
export type SchemaWebConsoleTradeProductsShownCustomerOut = components['schemas']['WebConsoleTradeProductsShownCustomerOut'];
export type SchemaWebConsoleTradeProductsSkuIn = components['schemas']['WebConsoleTradeProductsSkuIn'];
export type SchemaWebConsoleTradeProductsWeekOfSalesOut = components['schemas']['WebConsoleTradeProductsWeekOfSalesOut'];
export type SchemaWebConsoleTradeProductsWeeksIn = components['schemas']['WebConsoleTradeProductsWeeksIn'];
export type SchemaWebConsoleTradeReturnsListTotalsOut = components['schemas']['WebConsoleTradeReturnsListTotalsOut'];
export type SchemaWebConsoleTradeReturnsMoneyOut = components['schemas']['WebConsoleTradeReturnsMoneyOut'];
export type SchemaWebConsoleTradeReturnsPageReturnRowOut = components['schemas']['WebConsoleTradeReturnsPage_ReturnRowOut_'];
export type SchemaWebConsoleTradeReturnsPaging = components['schemas']['WebConsoleTradeReturnsPaging'];
export type SchemaWebConsoleTradeReturnsReturnFilterIn = components['schemas']['WebConsoleTradeReturnsReturnFilterIn'];
export type SchemaWebConsoleTradeReturnsReturnReason = components['schemas']['WebConsoleTradeReturnsReturnReason'];
export type SchemaWebConsoleTradeReturnsReturnRowOut = components['schemas']['WebConsoleTradeReturnsReturnRowOut'];
export type SchemaWebConsoleTradeReturnsShownCustomerOut = components['schemas']['WebConsoleTradeReturnsShownCustomerOut'];
export type SchemaWebConsoleTradeStockHoldOut = components['schemas']['WebConsoleTradeStockHoldOut'];
export type SchemaWebConsoleTradeStockLedgerEntryOut = components['schemas']['WebConsoleTradeStockLedgerEntryOut'];
export type SchemaWebConsoleTradeStockPageLedgerEntryOut = components['schemas']['WebConsoleTradeStockPage_LedgerEntryOut_'];
export type SchemaWebConsoleTradeStockPageStockRowOut = components['schemas']['WebConsoleTradeStockPage_StockRowOut_'];
export type SchemaWebConsoleTradeStockPaging = components['schemas']['WebConsoleTradeStockPaging'];
export type SchemaWebConsoleTradeStockPlaceIn = components['schemas']['WebConsoleTradeStockPlaceIn'];
export type SchemaWebConsoleTradeStockStockFilterIn = components['schemas']['WebConsoleTradeStockStockFilterIn'];
export type SchemaWebConsoleTradeStockStockPositionOut = components['schemas']['WebConsoleTradeStockStockPositionOut'];
export type SchemaWebConsoleTradeStockStockRowOut = components['schemas']['WebConsoleTradeStockStockRowOut'];
export type SchemaWebConsoleTradeStockStockTotalsOut = components['schemas']['WebConsoleTradeStockStockTotalsOut'];
export type SchemaWebConsoleWorkTaskOut = components['schemas']['WebConsoleWorkTaskOut'];
export type SchemaWebConsoleWorkWorkOut = components['schemas']['WebConsoleWorkWorkOut'];
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
    analytics_get_coverage: {
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
                    "application/json": components["schemas"]["AnalyticsCoverageOut"];
                };
            };
        };
    };
    analytics_list_dimension_values: {
        parameters: {
            query?: {
                limit?: number;
                search?: string;
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
                    "application/json": components["schemas"]["AnalyticsPartOut"][];
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
    analytics_get_paths: {
        parameters: {
            query?: {
                channel?: string[];
                /** @description First day */
                from?: string | null;
                location?: string[];
                lookback_days?: number;
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
                    "application/json": components["schemas"]["AnalyticsPathsOut"];
                };
            };
        };
    };
    analytics_ask_questions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnalyticsQuestionsIn"];
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
                    "application/json": components["schemas"]["AnalyticsAnswersOut"];
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
    web_console_password_links_forget_second_factors: {
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
                    "application/json": components["schemas"]["WebConsolePasswordLinksForgottenOut"];
                };
            };
        };
    };
    web_console_password_links_issue_password_link: {
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
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebConsolePasswordLinksPasswordLinkOut"];
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
    web_console_attention_list_attention: {
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
                    "application/json": components["schemas"]["WebConsoleAttentionAttentionOut"];
                };
            };
        };
    };
    web_console_campaign_people_list_samples: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                segment_code: string;
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
                    "application/json": components["schemas"]["WebConsoleCampaignPeopleSampleOut"][];
                };
            };
        };
    };
    web_console_campaigns_list_campaigns: {
        parameters: {
            query?: {
                channel?: string[];
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                /** @description How many items at most */
                limit?: number;
                /** @description Part of the name or code */
                search?: string | null;
                segment?: string | null;
                sort?: "-created_at" | "name";
                state?: ("draft" | "sending" | "sent" | "cancelled")[];
                template?: string | null;
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
                    "application/json": components["schemas"]["WebConsoleCampaignsCampaignLinesOut"];
                };
            };
        };
    };
    web_console_campaign_people_list_decision_lines: {
        parameters: {
            query?: {
                arm?: components["schemas"]["WebConsoleCampaignPeopleArm"] | null;
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                /** @description Only whose message led to this */
                followed?: components["schemas"]["WebConsoleCampaignPeopleTrackingKind"] | null;
                /** @description How many items at most */
                limit?: number;
                outcome?: components["schemas"]["WebConsoleCampaignPeopleOutcome"] | null;
                reason?: string | null;
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
                    "application/json": components["schemas"]["WebConsoleCampaignPeopleDecisionLinesOut"];
                };
            };
        };
    };
    web_console_campaign_people_export_decisions: {
        parameters: {
            query?: {
                arm?: components["schemas"]["WebConsoleCampaignPeopleArm"] | null;
                /** @description Only whose message led to this */
                followed?: components["schemas"]["WebConsoleCampaignPeopleTrackingKind"] | null;
                outcome?: components["schemas"]["WebConsoleCampaignPeopleOutcome"] | null;
                reason?: string | null;
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
                    "application/json": string;
                };
            };
        };
    };
    web_console_mailbox_list_mails_of_decision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                decision_id: string;
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
                    "application/json": components["schemas"]["WebConsoleMailboxMailLineOut"][];
                };
            };
        };
    };
    web_console_campaigns_get_effect: {
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
                    "application/json": components["schemas"]["WebConsoleCampaignsEffectOut"];
                };
            };
        };
    };
    web_console_messages_list_links: {
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
                    "application/json": components["schemas"]["WebConsoleMessagesLinkOut"][];
                };
            };
        };
    };
    web_console_messages_send_test: {
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
                "application/json": components["schemas"]["WebConsoleMessagesTestIn"];
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
                    "application/json": components["schemas"]["WebConsoleMessagesTestOut"];
                };
            };
        };
    };
    web_console_campaigns_list_results: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebConsoleCampaignsResultsAsked"];
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
                    "application/json": components["schemas"]["WebConsoleCampaignsResultsOut"];
                };
            };
        };
    };
    web_console_collection_get_collection: {
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
                    "application/json": components["schemas"]["WebConsoleCollectionCollectionOut"];
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
    web_console_customers_list_customers: {
        parameters: {
            query?: {
                /** @description Codes, separated by commas: any of them */
                channel?: string | null;
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                /** @description May be written to by e-mail */
                email?: boolean | null;
                first_seen_days_max?: number | null;
                last_order_days_max?: number | null;
                /** @description Last ordered at least so long ago */
                last_order_days_min?: number | null;
                last_seen_days_max?: number | null;
                /** @description How many items at most */
                limit?: number;
                merged?: boolean | null;
                orders_max?: number | null;
                orders_min?: number | null;
                refused?: boolean | null;
                sort?: string;
                spend_max?: number | string | null;
                spend_min?: number | string | null;
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
                    "application/json": components["schemas"]["WebConsoleCustomersCustomerListOut"];
                };
            };
        };
    };
    web_console_customer_page_get_customer_page: {
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
                    "application/json": components["schemas"]["WebConsoleCustomerPageCustomerPageOut"];
                };
            };
        };
    };
    web_console_customer_page_get_customer_activity: {
        parameters: {
            query?: {
                zone?: string;
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
                    "application/json": components["schemas"]["WebConsoleCustomerPageActivityOut"];
                };
            };
        };
    };
    web_console_customer_consents_list_customer_consents: {
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
                    "application/json": components["schemas"]["WebConsoleCustomerConsentsConsentCellOut"][];
                };
            };
        };
    };
    web_console_customer_page_check_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                other_id: string;
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
                    "application/json": components["schemas"]["WebConsoleCustomerPageMergeCheckOut"];
                };
            };
        };
    };
    web_console_customer_page_get_customer_timeline: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                group?: "all" | "trade" | "messages" | "behaviour" | "identity" | "consents";
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
                    "application/json": components["schemas"]["WebConsoleCustomerPageTimelineOut"];
                };
            };
        };
    };
    web_console_customers_find_customers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebConsoleCustomersFindIn"];
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
                    "application/json": components["schemas"]["WebConsoleCustomersCustomerLineOut"][];
                };
            };
        };
    };
    web_console_customers_total_customers: {
        parameters: {
            query?: {
                /** @description Codes, separated by commas: any of them */
                channel?: string | null;
                /** @description May be written to by e-mail */
                email?: boolean | null;
                first_seen_days_max?: number | null;
                last_order_days_max?: number | null;
                /** @description Last ordered at least so long ago */
                last_order_days_min?: number | null;
                last_seen_days_max?: number | null;
                merged?: boolean | null;
                orders_max?: number | null;
                orders_min?: number | null;
                refused?: boolean | null;
                spend_max?: number | string | null;
                spend_min?: number | string | null;
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
                    "application/json": components["schemas"]["WebConsoleCustomersCustomerTotalsOut"];
                };
            };
        };
    };
    web_console_trade_products_list_departments: {
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
                    "application/json": components["schemas"]["WebConsoleTradeProductsDepartmentOut"][];
                };
            };
        };
    };
    web_console_deployment_get_deployment: {
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
                    "application/json": components["schemas"]["WebConsoleDeploymentDeploymentOut"];
                };
            };
        };
    };
    web_console_event_path_follow_event: {
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
                    "application/json": components["schemas"]["WebConsoleEventPathEventPathOut"];
                };
            };
        };
    };
    web_console_first_run_make_first_admin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebConsoleFirstRunFirstAdminIn"];
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
                    "application/json": components["schemas"]["WebConsoleFirstRunMadeAccountOut"];
                };
            };
        };
    };
    web_console_invitations_list_invitations: {
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
                    "application/json": components["schemas"]["WebConsoleInvitationsPage_InvitationOut_"];
                };
            };
        };
    };
    web_console_invitations_invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebConsoleInvitationsInvitationIn"];
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
                    "application/json": components["schemas"]["WebConsoleInvitationsIssuedInvitationOut"];
                };
            };
        };
    };
    web_console_invitations_withdraw_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitation_id: number;
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
    web_console_invitations_accept_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebConsoleInvitationsAcceptIn"];
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
                    "application/json": components["schemas"]["WebConsoleInvitationsMadeAccountOut"];
                };
            };
        };
    };
    web_console_invitations_look_up_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebConsoleInvitationsSecretIn"];
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
                    "application/json": components["schemas"]["WebConsoleInvitationsOpenInvitationOut"];
                };
            };
        };
    };
    web_console_live_live: {
        parameters: {
            query: {
                /** @description Where an earlier stream of the log stood */
                after?: string | null;
                kind?: ("track" | "identify" | "page" | "screen" | "group" | "alias" | "fact")[];
                name?: string | null;
                source?: string[];
                /** @description log, accounts, quarantine, imports, work, tasks; by comma */
                topics: string;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": unknown;
                };
            };
        };
    };
    web_console_mailbox_list_mail_lines: {
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
                    "application/json": components["schemas"]["WebConsoleMailboxPage_MailLineOut_"];
                };
            };
        };
    };
    web_console_mailbox_open_mail: {
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
                    "application/json": components["schemas"]["WebConsoleMailboxOpenMailOut"];
                };
            };
        };
    };
    web_console_messages_list_what_may_stand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebConsoleMessagesInsertablesIn"];
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
                    "application/json": components["schemas"]["WebConsoleMessagesInsertableOut"][];
                };
            };
        };
    };
    web_console_messages_try_message: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebConsoleMessagesTryIn"];
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
                    "application/json": components["schemas"]["WebConsoleMessagesTriedOut"];
                };
            };
        };
    };
    web_console_names_get_names: {
        parameters: {
            query?: {
                actor?: string[];
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
                    "application/json": components["schemas"]["WebConsoleNamesNamesOut"];
                };
            };
        };
    };
    web_console_trade_order_show_order: {
        parameters: {
            query: {
                number: string;
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
                    "application/json": components["schemas"]["WebConsoleTradeOrderShownOrderOut"];
                };
            };
        };
    };
    web_console_trade_orders_find_orders: {
        parameters: {
            query?: {
                channel?: string | null;
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                customer?: ("known" | "unknown") | null;
                /** @description How many items at most */
                limit?: number;
                location?: string | null;
                placed_before?: string | null;
                placed_from?: string | null;
                returns?: ("yes" | "no") | null;
                search?: string | null;
                sku?: string | null;
                sort?: "-placed_at" | "placed_at" | "-value" | "value";
                state?: ("placed" | "completed") | null;
                value_max?: number | string | null;
                value_min?: number | string | null;
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
                    "application/json": components["schemas"]["WebConsoleTradeOrdersPage_OrderRowOut_"];
                };
            };
        };
    };
    web_console_trade_orders_show_board: {
        parameters: {
            query?: {
                channel?: string | null;
                location?: string | null;
                placed_before?: string | null;
                placed_from?: string | null;
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
                    "application/json": components["schemas"]["WebConsoleTradeOrdersBoardOut"];
                };
            };
        };
    };
    web_console_trade_orders_count_orders: {
        parameters: {
            query?: {
                channel?: string | null;
                customer?: ("known" | "unknown") | null;
                location?: string | null;
                placed_before?: string | null;
                placed_from?: string | null;
                returns?: ("yes" | "no") | null;
                search?: string | null;
                sku?: string | null;
                state?: ("placed" | "completed") | null;
                value_max?: number | string | null;
                value_min?: number | string | null;
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
                    "application/json": components["schemas"]["WebConsoleTradeOrdersListTotalsOut"];
                };
            };
        };
    };
    web_console_overview_list_campaign_results: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["WebConsoleOverviewCampaignRowsOut"];
                };
            };
        };
    };
    web_console_password_links_look_up_password_link: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebConsolePasswordLinksSecretIn"];
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
                    "application/json": components["schemas"]["WebConsolePasswordLinksPasswordLinkHolderOut"];
                };
            };
        };
    };
    web_console_password_links_use_password_link: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebConsolePasswordLinksNewPasswordIn"];
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
                    "application/json": components["schemas"]["WebConsolePasswordLinksMadeAccountOut"];
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
    web_console_trade_products_show_product: {
        parameters: {
            query: {
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
                    "application/json": components["schemas"]["WebConsoleTradeProductsProductRowOut"];
                };
            };
        };
    };
    web_console_trade_products_show_product_orders: {
        parameters: {
            query: {
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
                    "application/json": components["schemas"]["WebConsoleTradeProductsOrderRowOut"][];
                };
            };
        };
    };
    web_console_trade_products_show_product_sales: {
        parameters: {
            query: {
                sku: string;
                time_zone?: string;
                weeks?: number;
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
                    "application/json": components["schemas"]["WebConsoleTradeProductsWeekOfSalesOut"][];
                };
            };
        };
    };
    web_console_trade_products_show_product_stock: {
        parameters: {
            query: {
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
                    "application/json": components["schemas"]["WebConsoleTradeProductsProductPlaceOut"][];
                };
            };
        };
    };
    web_console_trade_products_find_products: {
        parameters: {
            query?: {
                brand?: string | null;
                category?: string | null;
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                department?: string | null;
                kind?: string | null;
                /** @description How many items at most */
                limit?: number;
                search?: string | null;
                sort?: "sku" | "-sku" | "name" | "-name";
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
                    "application/json": components["schemas"]["WebConsoleTradeProductsPage_ProductRowOut_"];
                };
            };
        };
    };
    web_console_trade_products_count_products: {
        parameters: {
            query?: {
                brand?: string | null;
                category?: string | null;
                department?: string | null;
                kind?: string | null;
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
                    "application/json": components["schemas"]["WebConsoleTradeProductsProductCountOut"];
                };
            };
        };
    };
    web_console_trade_returns_find_returns: {
        parameters: {
            query?: {
                channel?: string | null;
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                /** @description How many items at most */
                limit?: number;
                linked?: ("yes" | "no") | null;
                location?: string | null;
                reason?: components["schemas"]["WebConsoleTradeReturnsReturnReason"] | null;
                returned_before?: string | null;
                returned_from?: string | null;
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
                    "application/json": components["schemas"]["WebConsoleTradeReturnsPage_ReturnRowOut_"];
                };
            };
        };
    };
    web_console_trade_returns_count_returns: {
        parameters: {
            query?: {
                channel?: string | null;
                linked?: ("yes" | "no") | null;
                location?: string | null;
                reason?: components["schemas"]["WebConsoleTradeReturnsReturnReason"] | null;
                returned_before?: string | null;
                returned_from?: string | null;
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
                    "application/json": components["schemas"]["WebConsoleTradeReturnsListTotalsOut"];
                };
            };
        };
    };
    web_console_segments_list_segment_rows: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                /** @description en or zh-CN */
                language?: string;
                /** @description How many items at most */
                limit?: number;
                owner?: "anybody" | "me";
                /** @description A part of the name or code */
                search?: string;
                sort?: "name" | "-name" | "updated_at" | "-updated_at" | "code" | "-code";
                state?: "in_use" | "archived" | "all";
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
                    "application/json": components["schemas"]["WebConsoleSegmentsSegmentListOut"];
                };
            };
        };
    };
    web_console_segments_get_segment_row: {
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
                    "application/json": components["schemas"]["WebConsoleSegmentsSegmentRowOut"];
                };
            };
        };
    };
    web_console_trade_stock_find_stock: {
        parameters: {
            query?: {
                available_max?: number | null;
                /** @description `next_cursor` of the page before; left out for the first page */
                cursor?: string | null;
                empty?: ("yes" | "no") | null;
                /** @description How many items at most */
                limit?: number;
                location?: string | null;
                reserved?: ("yes" | "no") | null;
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
                    "application/json": components["schemas"]["WebConsoleTradeStockPage_StockRowOut_"];
                };
            };
        };
    };
    web_console_trade_stock_list_ledger: {
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
                    "application/json": components["schemas"]["WebConsoleTradeStockPage_LedgerEntryOut_"];
                };
            };
        };
    };
    web_console_trade_stock_show_position: {
        parameters: {
            query: {
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
                    "application/json": components["schemas"]["WebConsoleTradeStockStockPositionOut"];
                };
            };
        };
    };
    web_console_trade_stock_count_stock: {
        parameters: {
            query?: {
                available_max?: number | null;
                empty?: ("yes" | "no") | null;
                location?: string | null;
                reserved?: ("yes" | "no") | null;
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
                    "application/json": components["schemas"]["WebConsoleTradeStockStockTotalsOut"];
                };
            };
        };
    };
    web_console_work_list_tasks: {
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
                    "application/json": components["schemas"]["WebConsoleWorkTaskOut"][];
                };
            };
        };
    };
    web_console_work_count_work: {
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
                    "application/json": components["schemas"]["WebConsoleWorkWorkOut"];
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
    customers_list_segment_values: {
        parameters: {
            query?: {
                column?: string | null;
                /** @description A part of the value */
                search?: string;
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
                    "application/json": components["schemas"]["CustomersSegmentValueOut"][];
                };
            };
        };
    };
    customers_list_segment_events: {
        parameters: {
            query?: {
                /** @description A part of the value */
                search?: string;
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
                    "application/json": components["schemas"]["CustomersSegmentValueOut"][];
                };
            };
        };
    };
    customers_list_segment_event_properties: {
        parameters: {
            query: {
                /** @description The name of the event */
                event: string;
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
                    "application/json": components["schemas"]["CustomersSegmentValueOut"][];
                };
            };
        };
    };
    customers_list_segment_traits: {
        parameters: {
            query?: {
                /** @description A part of the value */
                search?: string;
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
                    "application/json": components["schemas"]["CustomersSegmentValueOut"][];
                };
            };
        };
    };
    customers_count_rule_branches: {
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
                "application/json": components["schemas"]["CustomersRuleToCountIn"];
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
                    "application/json": components["schemas"]["CustomersRuleCountsOut"];
                };
            };
        };
    };
    customers_look_into_rule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomersRuleToLookIntoIn"];
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
                    "application/json": components["schemas"]["CustomersRuleInsightOut"];
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
    customers_explain_person: {
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
                "application/json": components["schemas"]["CustomersPersonToExplainIn"];
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
                    "application/json": components["schemas"]["CustomersPersonExplainedOut"];
                };
            };
        };
    };
    customers_explain_segment: {
        parameters: {
            query?: {
                /** @description en or zh-CN */
                language?: string;
            };
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
    customers_list_segment_history: {
        parameters: {
            query?: {
                days?: number;
                step?: "hour" | "day";
                /** @description Where days begin */
                zone?: string;
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
                    "application/json": components["schemas"]["CustomersSegmentPointOut"][];
                };
            };
        };
    };
    customers_look_into_segment: {
        parameters: {
            query?: {
                sample?: number;
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
                    "application/json": components["schemas"]["CustomersRuleInsightOut"];
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
    customers_export_segment_members: {
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
                content?: never;
            };
        };
    };
    customers_list_segment_overlap: {
        parameters: {
            query?: {
                /** @description Up to 5 codes, by comma */
                others?: string;
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
                    "application/json": components["schemas"]["CustomersSegmentOverlapOut"][];
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
    customers_restore_segment: {
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
    customers_list_segment_versions: {
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
                    "application/json": components["schemas"]["CustomersSegmentVersionOut"][];
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
                kind?: components["schemas"]["EventsEventKind"] | null;
                /** @description How many items at most */
                limit?: number;
                /** @description Exactly this name */
                name?: string | null;
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
    events_list_source_accounts: {
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
                    "application/json": components["schemas"]["EventsSourceAccountOut"][];
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
    events_get_quarantined: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                quarantined_id: string;
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
                    "application/json": components["schemas"]["EventsQuarantinedOut"];
                };
            };
        };
    };
    events_list_reasons: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["EventsReasonOut"][];
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
    events_get_course: {
        parameters: {
            query?: {
                /** @description How far back */
                hours?: number;
                step?: "hour" | "day";
                time_zone?: string;
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
                    "application/json": components["schemas"]["EventsCourseOut"][];
                };
            };
        };
    };
    events_get_source_account: {
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
                    "application/json": components["schemas"]["EventsSourceAccountOut"];
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
                dry_run?: boolean | null;
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
                     * @description The name of a mapping, or the text of one; left out, it is chosen before the import runs
                     * @default
                     */
                    mapping?: string;
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
    events_imports_cancel: {
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
                    "application/json": components["schemas"]["EventsImportsCancelledOut"];
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
    events_imports_get_mapping: {
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
                    "application/json": components["schemas"]["EventsImportsMappingTextOut"];
                };
            };
        };
    };
    events_imports_choose_mapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventsImportsMappingIn"];
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
                    "application/json": components["schemas"]["EventsImportsRecordOut"];
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventsImportsTrialIn"];
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
    events_imports_describe_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventsImportsReadingIn"];
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
                    "application/json": components["schemas"]["EventsImportsFileShapeOut"];
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
    events_imports_list_all_mappings: {
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
                    "application/json": components["schemas"]["EventsImportsMappingOut"][];
                };
            };
        };
    };
    events_imports_save_mapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventsImportsSaveIn"];
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
                    "application/json": components["schemas"]["EventsImportsMappingOut"];
                };
            };
        };
    };
    events_imports_remove_mapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
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
    events_imports_check_mapping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventsImportsCheckIn"];
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
                    "application/json": components["schemas"]["EventsImportsCheckedOut"];
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
    orders_hand_over: {
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
    orders_accept_return: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrdersReturnIn"];
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
                    "application/json": components["schemas"]["OrdersAcceptedReturnOut"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrdersAcceptedReturnOut"];
                };
            };
        };
    };
    orders_preview_return: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrdersPreviewIn"];
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
                    "application/json": components["schemas"]["OrdersPreviewOut"];
                };
            };
        };
    };
}
