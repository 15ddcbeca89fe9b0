// Generated from openapi.json by `npm run client`; never edited by hand.

export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * AccountIn
         * @description A person to add. Without a password the account is used through tokens only.
         */
        AccountIn: {
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
        AccountOut: {
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
            roles: components["schemas"]["GrantOut"][];
        };
        /**
         * AuditEntryOut
         * @description One link of the chain.
         */
        AuditEntryOut: {
            /** Action */
            action: string;
            /** Actor */
            actor: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
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
        };
        /**
         * AuditFilter
         * @description What to narrow the list to.
         */
        AuditFilter: {
            /** Action */
            action?: string | null;
            /** Actor */
            actor?: string | null;
            /** Subject */
            subject?: string | null;
        };
        /**
         * AuditHeadOut
         * @description The end of the chain.
         */
        AuditHeadOut: {
            /** Hash */
            hash: string;
            /** Sequence */
            sequence: number;
        };
        /**
         * ConsentIn
         * @description One entry for the ledger.
         */
        ConsentIn: {
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
            purpose: components["schemas"]["Purpose"];
            state: components["schemas"]["ConsentState"];
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
        ConsentOut: {
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
            purpose: components["schemas"]["Purpose"];
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            /** Source */
            source: string;
            state: components["schemas"]["ConsentState"];
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
        ConsentReason: "consent_granted" | "consent_withdrawn" | "no_consent" | "consent_not_needed";
        /**
         * ConsentState
         * @enum {string}
         */
        ConsentState: "granted" | "withdrawn";
        /**
         * DataClass
         * @enum {string}
         */
        DataClass: "contact" | "pseudonymous" | "staff" | "business" | "technical";
        /**
         * DataFieldOut
         * @description What kind of data a field holds, and how long it is kept.
         */
        DataFieldOut: {
            /** Because */
            because: string;
            data_class: components["schemas"]["DataClass"];
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
        DecisionOut: {
            /** Allowed */
            allowed: boolean;
            reason_code: components["schemas"]["ConsentReason"];
        };
        /**
         * ErasedOut
         * @description How many keys were destroyed now.
         */
        ErasedOut: {
            /** Destroyed */
            destroyed: number;
        };
        /**
         * EraseIn
         * @description Whose contact data to destroy, and why.
         */
        EraseIn: {
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
         * GateIn
         * @description A question to the gate.
         */
        GateIn: {
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
            purpose: components["schemas"]["Purpose"];
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
        GrantOut: {
            /**
             * Granted At
             * Format: date-time
             */
            granted_at: string;
            /** Granted By */
            granted_by: string;
            role: components["schemas"]["Role"];
            scope: components["schemas"]["ScopeOut"];
        };
        /**
         * IssuedTokenOut
         * @description A fresh token; `secret` is shown this once.
         */
        IssuedTokenOut: {
            /** Account Id */
            account_id: number;
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
            scope: components["schemas"]["ScopeOut"];
            /** Secret */
            secret: string;
        };
        /**
         * LoginIn
         * @description Who signs in.
         */
        LoginIn: {
            /** Email */
            email: string;
            /** Password */
            password: string;
        };
        /**
         * LoginOut
         * @description A token for a working day.
         */
        LoginOut: {
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
        MaskedOut: {
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
        MeOut: {
            account: components["schemas"]["AccountOut"];
            /** Permissions */
            permissions: {
                [key: string]: components["schemas"]["ScopeOut"];
            };
        };
        /** Page[AccountOut] */
        Page_AccountOut_: {
            /** Items */
            items: components["schemas"]["AccountOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /** Page[AuditEntryOut] */
        Page_AuditEntryOut_: {
            /** Items */
            items: components["schemas"]["AuditEntryOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /** Page[ConsentOut] */
        Page_ConsentOut_: {
            /** Items */
            items: components["schemas"]["ConsentOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /** Page[TemplateOut] */
        Page_TemplateOut_: {
            /** Items */
            items: components["schemas"]["TemplateOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /** Page[TokenOut] */
        Page_TokenOut_: {
            /** Items */
            items: components["schemas"]["TokenOut"][];
            /** Next Cursor */
            next_cursor?: string | null;
        };
        /**
         * Paging
         * @description What a list route takes: `paging: Query[Paging]`.
         */
        Paging: {
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
        PasswordIn: {
            /** Password */
            password: string;
        };
        /**
         * PreviewIn
         * @description What to fill a template with, for a made-up person.
         */
        PreviewIn: {
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
        PreviewOut: {
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
        ProblemOut: {
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
         * Purpose
         * @description What contact data may be used for. Everything but `service` needs a yes.
         * @enum {string}
         */
        Purpose: "marketing" | "profiling" | "service";
        /**
         * RecordedOut
         * @description Whether the entry is new.
         */
        RecordedOut: {
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
        RefsIn: {
            /** Refs */
            refs: string[];
        };
        /**
         * RevealedOut
         * @description A contact value in clear; null if it was erased or never known.
         */
        RevealedOut: {
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
        RevealIn: {
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
        Role: "marketer" | "merchandiser" | "operator" | "store_manager" | "agent" | "analyst" | "steward" | "admin";
        /**
         * RoleOut
         * @description A role and what it may do.
         */
        RoleOut: {
            /** Permissions */
            permissions: string[];
            role: components["schemas"]["Role"];
        };
        /**
         * ScopeIn
         * @description Where: a list of codes in a dimension, or null for everything.
         */
        ScopeIn: {
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
        ScopeOut: {
            /** Brands */
            brands: string[] | null;
            /** Channels */
            channels: string[] | null;
            /** Locations */
            locations: string[] | null;
        };
        /**
         * TemplateIn
         * @description A template as it is to be; the first variant is the fallback language.
         */
        TemplateIn: {
            /** @default marketing */
            kind: components["schemas"]["TemplateKind"];
            /** Name */
            name: string;
            /** Sample Values */
            sample_values?: {
                [key: string]: unknown;
            };
            /** Variants */
            variants: components["schemas"]["VariantIn"][];
        };
        /**
         * TemplateKind
         * @description What a template is for: a marketing message must show how to unsubscribe.
         * @enum {string}
         */
        TemplateKind: "marketing" | "service";
        /**
         * TemplateOut
         * @description One version of a template.
         */
        TemplateOut: {
            /** Code */
            code: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            kind: components["schemas"]["TemplateKind"];
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
            variants?: components["schemas"]["VariantOut"][];
            /** Version */
            version: number;
            /** Warnings */
            warnings: components["schemas"]["ProblemOut"][];
        };
        /**
         * TokenIn
         * @description A token to issue for the caller. What is left out is everything the caller has.
         */
        TokenIn: {
            /**
             * Expires At
             * @description At most 366 days from now; in twelve hours if left out
             */
            expires_at?: string | null;
            /** Name */
            name: string;
            /** Permissions */
            permissions?: string[] | null;
            scope?: components["schemas"]["ScopeIn"];
        };
        /**
         * TokenOut
         * @description A token without its secret.
         */
        TokenOut: {
            /** Account Id */
            account_id: number;
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
            scope: components["schemas"]["ScopeOut"];
        };
        /**
         * VariantIn
         * @description One language, as its author writes it.
         */
        VariantIn: {
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
        VariantOut: {
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
         * VerificationIn
         * @description A head that was written down elsewhere.
         */
        VerificationIn: {
            /** Hash */
            hash?: string | null;
            /** Sequence */
            sequence?: number | null;
        };
        /**
         * VerificationOut
         * @description Whether the chain holds together, and where not.
         */
        VerificationOut: {
            /** Broken At */
            broken_at: number | null;
            /** Checked */
            checked: number;
            head: components["schemas"]["AuditHeadOut"];
            /** Reason */
            reason: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type SchemaAccountIn = components['schemas']['AccountIn'];
export type SchemaAccountOut = components['schemas']['AccountOut'];
export type SchemaAuditEntryOut = components['schemas']['AuditEntryOut'];
export type SchemaAuditFilter = components['schemas']['AuditFilter'];
export type SchemaAuditHeadOut = components['schemas']['AuditHeadOut'];
export type SchemaConsentIn = components['schemas']['ConsentIn'];
export type SchemaConsentOut = components['schemas']['ConsentOut'];
export type SchemaConsentReason = components['schemas']['ConsentReason'];
export type SchemaConsentState = components['schemas']['ConsentState'];
export type SchemaDataClass = components['schemas']['DataClass'];
export type SchemaDataFieldOut = components['schemas']['DataFieldOut'];
export type SchemaDecisionOut = components['schemas']['DecisionOut'];
export type SchemaErasedOut = components['schemas']['ErasedOut'];
export type SchemaEraseIn = components['schemas']['EraseIn'];
export type SchemaErrorOut = components['schemas']['ErrorOut'];
export type SchemaGateIn = components['schemas']['GateIn'];
export type SchemaGrantOut = components['schemas']['GrantOut'];
export type SchemaIssuedTokenOut = components['schemas']['IssuedTokenOut'];
export type SchemaLoginIn = components['schemas']['LoginIn'];
export type SchemaLoginOut = components['schemas']['LoginOut'];
export type SchemaMaskedOut = components['schemas']['MaskedOut'];
export type SchemaMeOut = components['schemas']['MeOut'];
export type SchemaPageAccountOut = components['schemas']['Page_AccountOut_'];
export type SchemaPageAuditEntryOut = components['schemas']['Page_AuditEntryOut_'];
export type SchemaPageConsentOut = components['schemas']['Page_ConsentOut_'];
export type SchemaPageTemplateOut = components['schemas']['Page_TemplateOut_'];
export type SchemaPageTokenOut = components['schemas']['Page_TokenOut_'];
export type SchemaPaging = components['schemas']['Paging'];
export type SchemaPasswordIn = components['schemas']['PasswordIn'];
export type SchemaPreviewIn = components['schemas']['PreviewIn'];
export type SchemaPreviewOut = components['schemas']['PreviewOut'];
export type SchemaProblemOut = components['schemas']['ProblemOut'];
export type SchemaPurpose = components['schemas']['Purpose'];
export type SchemaRecordedOut = components['schemas']['RecordedOut'];
export type SchemaRefsIn = components['schemas']['RefsIn'];
export type SchemaRevealedOut = components['schemas']['RevealedOut'];
export type SchemaRevealIn = components['schemas']['RevealIn'];
export type SchemaRole = components['schemas']['Role'];
export type SchemaRoleOut = components['schemas']['RoleOut'];
export type SchemaScopeIn = components['schemas']['ScopeIn'];
export type SchemaScopeOut = components['schemas']['ScopeOut'];
export type SchemaTemplateIn = components['schemas']['TemplateIn'];
export type SchemaTemplateKind = components['schemas']['TemplateKind'];
export type SchemaTemplateOut = components['schemas']['TemplateOut'];
export type SchemaTokenIn = components['schemas']['TokenIn'];
export type SchemaTokenOut = components['schemas']['TokenOut'];
export type SchemaVariantIn = components['schemas']['VariantIn'];
export type SchemaVariantOut = components['schemas']['VariantOut'];
export type SchemaVerificationIn = components['schemas']['VerificationIn'];
export type SchemaVerificationOut = components['schemas']['VerificationOut'];
export type $defs = Record<string, never>;
export interface operations {
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
                    "application/json": components["schemas"]["Page_TemplateOut_"];
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
                    "application/json": components["schemas"]["TemplateOut"];
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
                "application/json": components["schemas"]["TemplateIn"];
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
                    "application/json": components["schemas"]["TemplateOut"];
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
                "application/json": components["schemas"]["PreviewIn"];
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
                    "application/json": components["schemas"]["PreviewOut"];
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
                    "application/json": components["schemas"]["Page_AccountOut_"];
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
                "application/json": components["schemas"]["AccountIn"];
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
                    "application/json": components["schemas"]["AccountOut"];
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
                    "application/json": components["schemas"]["AccountOut"];
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
                    "application/json": components["schemas"]["AccountOut"];
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
                    "application/json": components["schemas"]["AccountOut"];
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
                "application/json": components["schemas"]["PasswordIn"];
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
                "application/json": components["schemas"]["ScopeIn"];
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
                    "application/json": components["schemas"]["GrantOut"];
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
                subject?: string | null;
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
                    "application/json": components["schemas"]["Page_AuditEntryOut_"];
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
                    "application/json": components["schemas"]["AuditHeadOut"];
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
                    "application/json": components["schemas"]["VerificationOut"];
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
                    "application/json": components["schemas"]["Page_ConsentOut_"];
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
                "application/json": components["schemas"]["ConsentIn"];
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
                    "application/json": components["schemas"]["RecordedOut"];
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
                "application/json": components["schemas"]["GateIn"];
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
                    "application/json": components["schemas"]["DecisionOut"];
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
                "application/json": components["schemas"]["EraseIn"];
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
                    "application/json": components["schemas"]["ErasedOut"];
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
                "application/json": components["schemas"]["RefsIn"];
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
                    "application/json": components["schemas"]["MaskedOut"][];
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
                "application/json": components["schemas"]["RevealIn"];
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
                    "application/json": components["schemas"]["RevealedOut"][];
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
                    "application/json": components["schemas"]["DataFieldOut"][];
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
                "application/json": components["schemas"]["LoginIn"];
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
                    "application/json": components["schemas"]["LoginOut"];
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
                    "application/json": components["schemas"]["MeOut"];
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
                    "application/json": components["schemas"]["RoleOut"][];
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
                    "application/json": components["schemas"]["Page_TokenOut_"];
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
    governance_list_tokens: {
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
                    "application/json": components["schemas"]["Page_TokenOut_"];
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
                "application/json": components["schemas"]["TokenIn"];
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
                    "application/json": components["schemas"]["IssuedTokenOut"];
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
}
