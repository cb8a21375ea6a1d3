-- CreateEnum
CREATE TYPE "Stage" AS ENUM ('INCOMPLETE', 'CONFLICT', 'REGISTERED', 'HANDED_OFF', 'WORKING', 'WON', 'LOST', 'REJECTED', 'WITHDRAWN', 'EXPIRED');

-- CreateEnum
CREATE TYPE "SalesStage" AS ENUM ('QUALIFIED', 'TECHNICAL_VALIDATION', 'PROPOSED', 'COMMITTED');

-- CreateEnum
CREATE TYPE "EntrySignal" AS ENUM ('REGISTERED_OPPORTUNITY', 'JOINT_ACCOUNT', 'PARTNER_SOURCED_LEAD');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('CUSTOMER_RELATIONSHIP', 'TECHNICAL_FIT', 'REFERENCE', 'CLOSE');

-- CreateEnum
CREATE TYPE "Side" AS ENUM ('PARTNER', 'VENDOR');

-- CreateEnum
CREATE TYPE "HandoffState" AS ENUM ('OFFERED', 'ACCEPTED', 'DECLINED', 'LAPSED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "CreditType" AS ENUM ('SOURCED', 'INFLUENCED', 'ASSISTED');

-- CreateEnum
CREATE TYPE "PartnerTier" AS ENUM ('REGISTERED', 'SILVER', 'GOLD', 'PLATINUM');

-- CreateEnum
CREATE TYPE "PartnerStatus" AS ENUM ('ACTIVE', 'SUSPENDED', 'ENDED');

-- CreateEnum
CREATE TYPE "PersonKind" AS ENUM ('PARTNER_CONTACT', 'AE', 'INTAKE_OWNER', 'MANAGER');

-- CreateEnum
CREATE TYPE "AmountBasis" AS ENUM ('TOTAL', 'PER_YEAR', 'PER_MONTH');

-- CreateEnum
CREATE TYPE "LeakType" AS ENUM ('UNPROCESSED', 'INCOMPLETE', 'CONFLICT_OPEN', 'UNOWNED', 'NOT_OFFERED', 'UNACCEPTED', 'NO_NEXT_STEP', 'NEXT_STEP_OVERDUE', 'PARTNER_SILENT', 'PARTNER_EXCLUDED', 'STALE', 'CREDIT_DISPUTED', 'OUTCOME_UNREPORTED', 'PROTECTION_EXPIRING', 'UNDELIVERED');

-- CreateEnum
CREATE TYPE "MailOutcome" AS ENUM ('APPLIED', 'ANSWERED', 'QUARANTINED', 'IGNORED');

-- CreateEnum
CREATE TYPE "MailSource" AS ENUM ('SMTP', 'LMTP', 'IMAP', 'WEBHOOK', 'FILE');

-- CreateEnum
CREATE TYPE "Trust" AS ENUM ('PASS', 'GRAY', 'FAIL', 'TRY_LATER');

-- CreateEnum
CREATE TYPE "LetterState" AS ENUM ('PENDING', 'SENT', 'FAILED', 'BOUNCED', 'SUPPRESSED');

-- CreateEnum
CREATE TYPE "ProposalKind" AS ENUM ('ROLE_CHANGE', 'PARTNER_REMOVAL', 'CREDIT_AMENDMENT');

-- CreateEnum
CREATE TYPE "ProposalState" AS ENUM ('OPEN', 'AGREED', 'OBJECTED', 'TAKEN_EFFECT', 'WITHDRAWN');

-- CreateTable
CREATE TABLE "Motion" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "addressLocal" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Motion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MotionVersion" (
    "id" UUID NOT NULL,
    "motionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "definition" JSONB NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedBy" TEXT NOT NULL,

    CONSTRAINT "MotionVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Partner" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "tier" "PartnerTier" NOT NULL DEFAULT 'REGISTERED',
    "status" "PartnerStatus" NOT NULL DEFAULT 'ACTIVE',
    "country" TEXT,
    "territory" TEXT,
    "managerId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Partner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerDomain" (
    "domain" TEXT NOT NULL,
    "partnerId" UUID NOT NULL,

    CONSTRAINT "PartnerDomain_pkey" PRIMARY KEY ("domain")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "kind" "PersonKind" NOT NULL,
    "name" TEXT NOT NULL,
    "partnerId" UUID,
    "title" TEXT,
    "phone" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "workingHours" JSONB NOT NULL DEFAULT '{"days":[1,2,3,4,5],"from":"09:00","to":"17:00"}',
    "holidayCountry" TEXT,
    "territories" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "products" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "managerId" UUID,
    "backupId" UUID,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "erasedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PersonAddress" (
    "address" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "primary" BOOLEAN NOT NULL DEFAULT false,
    "undeliverableSince" TIMESTAMPTZ(3),
    "undeliverableWhy" TEXT,
    "complainedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PersonAddress_pkey" PRIMARY KEY ("address")
);

-- CreateTable
CREATE TABLE "Absence" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),
    "source" TEXT NOT NULL,

    CONSTRAINT "Absence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "normalisedName" TEXT NOT NULL,
    "country" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccountDomain" (
    "domain" TEXT NOT NULL,
    "accountId" UUID NOT NULL,

    CONSTRAINT "AccountDomain_pkey" PRIMARY KEY ("domain")
);

-- CreateTable
CREATE TABLE "DirectOpportunity" (
    "id" UUID NOT NULL,
    "externalId" TEXT NOT NULL,
    "accountId" UUID NOT NULL,
    "ownerId" UUID,
    "ownerName" TEXT,
    "product" TEXT,
    "amount" DECIMAL(18,2),
    "currency" TEXT,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "importedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DirectOpportunity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Deal" (
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "motionVersionId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "partnerContactId" UUID NOT NULL,
    "accountId" UUID,
    "intakeOwnerId" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "aeId" UUID,
    "stage" "Stage" NOT NULL,
    "salesStage" "SalesStage",
    "revision" INTEGER NOT NULL,
    "entrySignal" "EntrySignal" NOT NULL,
    "accountName" TEXT,
    "product" TEXT,
    "context" TEXT NOT NULL DEFAULT '',
    "territory" TEXT,
    "amountMin" DECIMAL(18,2),
    "amountMax" DECIMAL(18,2),
    "currency" TEXT,
    "amountBasis" "AmountBasis",
    "value" DECIMAL(18,2),
    "closeDate" DATE,
    "competitor" TEXT,
    "nextStep" TEXT,
    "nextStepDate" DATE,
    "facts" JSONB NOT NULL DEFAULT '{}',
    "arrivedAt" TIMESTAMPTZ(3) NOT NULL,
    "completedAt" TIMESTAMPTZ(3),
    "handedOffAt" TIMESTAMPTZ(3),
    "acceptedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "stageSince" TIMESTAMPTZ(3) NOT NULL,
    "closeReason" TEXT,
    "closeNote" TEXT,
    "wonAmount" DECIMAL(18,2),
    "wonCurrency" TEXT,
    "protectedUntil" TIMESTAMPTZ(3),
    "lastPartnerTouchAt" TIMESTAMPTZ(3),
    "lastActivityAt" TIMESTAMPTZ(3) NOT NULL,
    "clockAt" TIMESTAMPTZ(3),
    "clockKind" TEXT,
    "headHash" TEXT NOT NULL,
    "threadMessageId" TEXT,
    "questionsAsked" INTEGER NOT NULL DEFAULT 0,
    "lettersSent" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Deal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contact" (
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "title" TEXT,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleAssignment" (
    "dealId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "side" "Side" NOT NULL,
    "personId" UUID,

    CONSTRAINT "RoleAssignment_pkey" PRIMARY KEY ("dealId","role")
);

-- CreateTable
CREATE TABLE "Handoff" (
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "aeId" UUID NOT NULL,
    "state" "HandoffState" NOT NULL,
    "offeredAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "remindersSent" INTEGER NOT NULL DEFAULT 0,
    "escalatedAt" TIMESTAMPTZ(3),
    "decidedAt" TIMESTAMPTZ(3),
    "reason" TEXT,
    "comment" TEXT,
    "package" JSONB NOT NULL,

    CONSTRAINT "Handoff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CreditAgreement" (
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "type" "CreditType" NOT NULL,
    "share" DECIMAL(5,2) NOT NULL,
    "protectionDays" INTEGER NOT NULL,
    "basis" TEXT NOT NULL,
    "ruleKey" TEXT NOT NULL,
    "snapshotAt" TIMESTAMPTZ(3) NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "CreditAgreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CreditAmendment" (
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "shares" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "agreedAt" TIMESTAMPTZ(3) NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "CreditAmendment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "ProposalKind" NOT NULL,
    "state" "ProposalState" NOT NULL,
    "reason" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "proposedBy" TEXT NOT NULL,
    "proposedSide" "Side" NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "objectionUntil" TIMESTAMPTZ(3),
    "answeredAt" TIMESTAMPTZ(3),
    "answer" TEXT,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Dispute" (
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "openedBy" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolution" TEXT,

    CONSTRAINT "Dispute_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" BIGSERIAL NOT NULL,
    "dealId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "personal" JSONB,
    "personalHash" TEXT,
    "erasedAt" TIMESTAMPTZ(3),
    "prevHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Leak" (
    "id" UUID NOT NULL,
    "type" "LeakType" NOT NULL,
    "dealId" UUID,
    "inboundMailId" UUID,
    "letterId" UUID,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "valueAtRisk" DECIMAL(18,2),
    "currency" TEXT,
    "responsibleId" UUID,
    "action" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Leak_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InboundMail" (
    "id" UUID NOT NULL,
    "messageId" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "raw" BYTEA,
    "size" INTEGER NOT NULL,
    "source" "MailSource" NOT NULL,
    "envelopeFrom" TEXT NOT NULL,
    "envelopeTo" TEXT[],
    "session" JSONB NOT NULL DEFAULT '{}',
    "arrivedAt" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" TIMESTAMPTZ(3),
    "lastError" TEXT,
    "processedAt" TIMESTAMPTZ(3),
    "outcome" "MailOutcome",
    "outcomeReason" TEXT,
    "fromAddress" TEXT,
    "subject" TEXT,
    "trust" "Trust",
    "proof" JSONB,
    "intent" TEXT,
    "understanding" JSONB,
    "dealId" UUID,
    "personId" UUID,

    CONSTRAINT "InboundMail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Letter" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "dealId" UUID,
    "eventSeq" INTEGER,
    "inboundMailId" UUID,
    "personId" UUID,
    "toAddress" TEXT NOT NULL,
    "ccAddresses" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "replyTo" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "props" JSONB NOT NULL,
    "messageId" TEXT NOT NULL,
    "inReplyTo" TEXT,
    "references" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "dedupeKey" TEXT NOT NULL,
    "subject" TEXT,
    "text" TEXT,
    "html" TEXT,
    "state" "LetterState" NOT NULL DEFAULT 'PENDING',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" TIMESTAMPTZ(3),
    "lastError" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "bouncedAt" TIMESTAMPTZ(3),
    "bounceStatus" TEXT,

    CONSTRAINT "Letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiKey" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "scopes" TEXT[],
    "partnerId" UUID,
    "personId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3),
    "lastUsedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ApiKey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "apiKeyId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "requestHash" TEXT NOT NULL,
    "response" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IdempotencyKey_pkey" PRIMARY KEY ("apiKeyId","key")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "Motion_key_key" ON "Motion"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Motion_addressLocal_key" ON "Motion"("addressLocal");

-- CreateIndex
CREATE UNIQUE INDEX "MotionVersion_motionId_number_key" ON "MotionVersion"("motionId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Partner_name_key" ON "Partner"("name");

-- CreateIndex
CREATE INDEX "PartnerDomain_partnerId_idx" ON "PartnerDomain"("partnerId");

-- CreateIndex
CREATE INDEX "Person_partnerId_idx" ON "Person"("partnerId");

-- CreateIndex
CREATE INDEX "Person_kind_active_idx" ON "Person"("kind", "active");

-- CreateIndex
CREATE INDEX "PersonAddress_personId_idx" ON "PersonAddress"("personId");

-- CreateIndex
CREATE INDEX "Absence_personId_from_idx" ON "Absence"("personId", "from");

-- CreateIndex
CREATE INDEX "Account_normalisedName_idx" ON "Account"("normalisedName");

-- CreateIndex
CREATE INDEX "AccountDomain_accountId_idx" ON "AccountDomain"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "DirectOpportunity_externalId_key" ON "DirectOpportunity"("externalId");

-- CreateIndex
CREATE INDEX "DirectOpportunity_accountId_idx" ON "DirectOpportunity"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "Deal_number_key" ON "Deal"("number");

-- CreateIndex
CREATE INDEX "Deal_stage_createdAt_id_idx" ON "Deal"("stage", "createdAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Deal_createdAt_id_idx" ON "Deal"("createdAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Deal_partnerId_createdAt_idx" ON "Deal"("partnerId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "Deal_ownerId_stage_idx" ON "Deal"("ownerId", "stage");

-- CreateIndex
CREATE INDEX "Deal_accountId_idx" ON "Deal"("accountId");

-- CreateIndex
CREATE INDEX "Contact_email_idx" ON "Contact"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Contact_dealId_position_key" ON "Contact"("dealId", "position");

-- CreateIndex
CREATE INDEX "Handoff_aeId_state_idx" ON "Handoff"("aeId", "state");

-- CreateIndex
CREATE INDEX "Handoff_state_dueAt_idx" ON "Handoff"("state", "dueAt");

-- CreateIndex
CREATE UNIQUE INDEX "Handoff_dealId_number_key" ON "Handoff"("dealId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "CreditAgreement_dealId_partnerId_key" ON "CreditAgreement"("dealId", "partnerId");

-- CreateIndex
CREATE UNIQUE INDEX "CreditAmendment_dealId_number_key" ON "CreditAmendment"("dealId", "number");

-- CreateIndex
CREATE INDEX "Proposal_state_objectionUntil_idx" ON "Proposal"("state", "objectionUntil");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_dealId_number_key" ON "Proposal"("dealId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Dispute_dealId_number_key" ON "Dispute"("dealId", "number");

-- CreateIndex
CREATE INDEX "Event_type_at_idx" ON "Event"("type", "at");

-- CreateIndex
CREATE INDEX "Event_cause_idx" ON "Event"("cause");

-- CreateIndex
CREATE UNIQUE INDEX "Event_dealId_seq_key" ON "Event"("dealId", "seq");

-- CreateIndex
CREATE INDEX "Leak_dealId_idx" ON "Leak"("dealId");

-- CreateIndex
CREATE INDEX "Leak_type_closedAt_idx" ON "Leak"("type", "closedAt");

-- CreateIndex
CREATE INDEX "Leak_responsibleId_closedAt_idx" ON "Leak"("responsibleId", "closedAt");

-- CreateIndex
CREATE INDEX "InboundMail_outcome_arrivedAt_idx" ON "InboundMail"("outcome", "arrivedAt");

-- CreateIndex
CREATE INDEX "InboundMail_nextAttemptAt_idx" ON "InboundMail"("nextAttemptAt");

-- CreateIndex
CREATE INDEX "InboundMail_dealId_idx" ON "InboundMail"("dealId");

-- CreateIndex
CREATE INDEX "InboundMail_fromAddress_arrivedAt_idx" ON "InboundMail"("fromAddress", "arrivedAt");

-- CreateIndex
CREATE INDEX "InboundMail_arrivedAt_idx" ON "InboundMail"("arrivedAt");

-- CreateIndex
CREATE UNIQUE INDEX "InboundMail_messageId_contentHash_key" ON "InboundMail"("messageId", "contentHash");

-- CreateIndex
CREATE UNIQUE INDEX "Letter_number_key" ON "Letter"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Letter_messageId_key" ON "Letter"("messageId");

-- CreateIndex
CREATE UNIQUE INDEX "Letter_dedupeKey_key" ON "Letter"("dedupeKey");

-- CreateIndex
CREATE INDEX "Letter_state_nextAttemptAt_idx" ON "Letter"("state", "nextAttemptAt");

-- CreateIndex
CREATE INDEX "Letter_dealId_idx" ON "Letter"("dealId");

-- CreateIndex
CREATE INDEX "Letter_personId_createdAt_idx" ON "Letter"("personId", "createdAt");

-- CreateIndex
CREATE INDEX "Letter_toAddress_createdAt_idx" ON "Letter"("toAddress", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "ApiKey_hash_key" ON "ApiKey"("hash");

-- CreateIndex
CREATE INDEX "IdempotencyKey_createdAt_idx" ON "IdempotencyKey"("createdAt");

-- AddForeignKey
ALTER TABLE "MotionVersion" ADD CONSTRAINT "MotionVersion_motionId_fkey" FOREIGN KEY ("motionId") REFERENCES "Motion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Partner" ADD CONSTRAINT "Partner_managerId_fkey" FOREIGN KEY ("managerId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerDomain" ADD CONSTRAINT "PartnerDomain_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_managerId_fkey" FOREIGN KEY ("managerId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_backupId_fkey" FOREIGN KEY ("backupId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonAddress" ADD CONSTRAINT "PersonAddress_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Absence" ADD CONSTRAINT "Absence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountDomain" ADD CONSTRAINT "AccountDomain_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DirectOpportunity" ADD CONSTRAINT "DirectOpportunity_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DirectOpportunity" ADD CONSTRAINT "DirectOpportunity_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deal" ADD CONSTRAINT "Deal_motionVersionId_fkey" FOREIGN KEY ("motionVersionId") REFERENCES "MotionVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deal" ADD CONSTRAINT "Deal_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deal" ADD CONSTRAINT "Deal_partnerContactId_fkey" FOREIGN KEY ("partnerContactId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deal" ADD CONSTRAINT "Deal_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deal" ADD CONSTRAINT "Deal_intakeOwnerId_fkey" FOREIGN KEY ("intakeOwnerId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deal" ADD CONSTRAINT "Deal_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deal" ADD CONSTRAINT "Deal_aeId_fkey" FOREIGN KEY ("aeId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleAssignment" ADD CONSTRAINT "RoleAssignment_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleAssignment" ADD CONSTRAINT "RoleAssignment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Handoff" ADD CONSTRAINT "Handoff_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Handoff" ADD CONSTRAINT "Handoff_aeId_fkey" FOREIGN KEY ("aeId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CreditAgreement" ADD CONSTRAINT "CreditAgreement_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CreditAgreement" ADD CONSTRAINT "CreditAgreement_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CreditAmendment" ADD CONSTRAINT "CreditAmendment_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dispute" ADD CONSTRAINT "Dispute_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Leak" ADD CONSTRAINT "Leak_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Leak" ADD CONSTRAINT "Leak_inboundMailId_fkey" FOREIGN KEY ("inboundMailId") REFERENCES "InboundMail"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Leak" ADD CONSTRAINT "Leak_letterId_fkey" FOREIGN KEY ("letterId") REFERENCES "Letter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Leak" ADD CONSTRAINT "Leak_responsibleId_fkey" FOREIGN KEY ("responsibleId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InboundMail" ADD CONSTRAINT "InboundMail_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InboundMail" ADD CONSTRAINT "InboundMail_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_inboundMailId_fkey" FOREIGN KEY ("inboundMailId") REFERENCES "InboundMail"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiKey" ADD CONSTRAINT "ApiKey_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiKey" ADD CONSTRAINT "ApiKey_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
