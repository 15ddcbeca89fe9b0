"""Reason codes as sentences for a person."""

SENTENCES = {
    "consent_withdrawn": "The person withdrew the permission for this purpose.",
    "no_consent": "The person never gave permission for this purpose.",
    "no_address": "There is no address in use for this channel.",
    "same_address": "Somebody else with the same address is the one who is written to.",
    "unsubscribed": "The address was unsubscribed from this channel.",
    "hard_bounce": "The provider said earlier that nobody can be reached at this address.",
    "complained": "The owner of the address complained about our messages.",
    "frequency_cap": "The person has had as many messages lately as the campaign allows.",
    "global_holdout": "The person is held out for comparison.",
    "quiet_hours": "The message waits until the quiet hours are over.",
    "quiet_hours_outlast_the_offer": "The quiet hours end after the offer expires.",
    "expired": "The offer expired before the message could leave.",
    "campaign_cancelled": "The campaign was cancelled before the message left.",
    "left_the_segment": "The person left the segment while waiting.",
    "no_such_person": "The person was erased or merged away while waiting.",
    "address_erased": "The address was erased.",
    "worker_gone": "The sending process ended between handing the message over and hearing the answer.",
    "no_answer_after_data": "The provider took the message and never said whether it keeps it.",
    "temporary_refusal": "The provider said: not now.",
    "recipient_refused": "The provider refused the address.",
    "sender_refused": "The provider refused our own address.",
    "content_refused": "The provider refused the message.",
    "data_refused": "The provider would not take a message.",
    "connection_failed": "The provider could not be reached.",
    "connection_lost": "The connection to the provider broke before the message was handed over.",
    "tls_failed": "No secure connection to the provider could be made.",
    "login_refused": "The provider did not let us in.",
    "message_too_large": "The message is larger than the provider takes.",
    "address_malformed": "The address is not one.",
    "address_needs_smtputf8": "The provider does not take international addresses.",
    "header_refused": "A header of the message held what no header may hold.",
    "render_refused": "The template could not be filled for this person.",
    "too_many_links": "The template makes more different links than a campaign may have.",
    "receipt": "A receipt showed that the message arrived.",
}


def sentence_of(outcome: str | None, reason_code: str | None) -> str:
    """
    Say a decision in words.

    >>> sentence_of("sent", None)
    'The message was sent.'
    >>> sentence_of(None, None)
    'The person was not in the audience.'
    """
    if outcome is None:
        return "The person was not in the audience."
    if outcome == "sent":
        return "The message was sent." + (f" {SENTENCES[reason_code]}" if reason_code in SENTENCES else "")
    known = SENTENCES.get(reason_code or "", "")
    return known or f"The message is {outcome.replace('_', ' ')}."
