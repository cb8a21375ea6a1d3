-- Nobody looks for mails by their next attempt: those without an outcome have an index of their own. Without this one,
-- taking a mail in hand leaves it in its page (HOT).
DROP INDEX "InboundMail_nextAttemptAt_idx";

-- Who got the last offer when is asked for every decision: from the end of an index, whatever has been offered before.
CREATE INDEX "Handoff_aeId_offeredAt_idx" ON "Handoff"("aeId", "offeredAt");
