-- CreateTable
CREATE TABLE "InsightChange" (
    "id" BIGSERIAL NOT NULL,
    "dealId" UUID NOT NULL,

    CONSTRAINT "InsightChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InsightJourney" (
    "dealId" UUID NOT NULL,
    "arrivedAt" TIMESTAMPTZ(3) NOT NULL,
    "partnerId" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "motionVersionId" UUID NOT NULL,
    "product" TEXT NOT NULL,
    "territory" TEXT NOT NULL,
    "signal" "EntrySignal" NOT NULL,
    "tier" "PartnerTier" NOT NULL,
    "band" SMALLINT NOT NULL,
    "currency" TEXT NOT NULL,
    "value" DECIMAL(18,2),
    "stage" "Stage" NOT NULL,
    "path" TEXT[],
    "since" TIMESTAMPTZ(3)[],
    "completedAt" TIMESTAMPTZ(3),
    "offeredAt" TIMESTAMPTZ(3),
    "acceptedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "sales" SMALLINT NOT NULL,
    "firstInTime" BOOLEAN NOT NULL,
    "firstComplete" BOOLEAN NOT NULL,
    "wonAmount" DECIMAL(18,2),
    "credited" DECIMAL(18,2),
    "letters" INTEGER NOT NULL,
    "questions" INTEGER NOT NULL,
    "touches" INTEGER NOT NULL,
    "offers" INTEGER NOT NULL,
    "fired" TEXT[],
    "caught" TEXT[],

    CONSTRAINT "InsightJourney_pkey" PRIMARY KEY ("dealId")
);

-- CreateTable
CREATE TABLE "InsightFunnel" (
    "dim" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "grain" TEXT NOT NULL,
    "period" DATE NOT NULL,
    "currency" TEXT NOT NULL,
    "entered" INTEGER NOT NULL,
    "completed" INTEGER NOT NULL,
    "offered" INTEGER NOT NULL,
    "accepted" INTEGER NOT NULL,
    "qualified" INTEGER NOT NULL,
    "technical" INTEGER NOT NULL,
    "proposed" INTEGER NOT NULL,
    "committed" INTEGER NOT NULL,
    "won" INTEGER NOT NULL,
    "lost" INTEGER NOT NULL,
    "rejected" INTEGER NOT NULL,
    "withdrawn" INTEGER NOT NULL,
    "expired" INTEGER NOT NULL,
    "firstComplete" INTEGER NOT NULL,
    "letters" INTEGER NOT NULL,
    "questions" INTEGER NOT NULL,
    "touches" INTEGER NOT NULL,
    "offers" INTEGER NOT NULL,
    "valued" INTEGER NOT NULL,
    "value" DECIMAL(20,2) NOT NULL,
    "valueCompleted" DECIMAL(20,2) NOT NULL,
    "valueOffered" DECIMAL(20,2) NOT NULL,
    "valueAccepted" DECIMAL(20,2) NOT NULL,
    "valueWon" DECIMAL(20,2) NOT NULL,
    "wonAmount" DECIMAL(20,2) NOT NULL,
    "credited" DECIMAL(20,2) NOT NULL,
    "cycleSeconds" BIGINT NOT NULL,

    CONSTRAINT "InsightFunnel_pkey" PRIMARY KEY ("dim","key","grain","period","currency")
);

-- CreateTable
CREATE TABLE "InsightVisits" (
    "dim" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "quarter" DATE NOT NULL,
    "stage" TEXT NOT NULL,
    "exit" TEXT NOT NULL,
    "bucket" SMALLINT NOT NULL,
    "n" INTEGER NOT NULL,
    "seconds" BIGINT NOT NULL,

    CONSTRAINT "InsightVisits_pkey" PRIMARY KEY ("dim","key","quarter","stage","exit","bucket")
);

-- CreateTable
CREATE TABLE "InsightReach" (
    "motionVersionId" UUID NOT NULL,
    "milestone" TEXT NOT NULL,
    "week" DATE NOT NULL,
    "signal" "EntrySignal" NOT NULL,
    "band" SMALLINT NOT NULL,
    "tier" "PartnerTier" NOT NULL,
    "bucket" SMALLINT NOT NULL,
    "n" INTEGER NOT NULL,

    CONSTRAINT "InsightReach_pkey" PRIMARY KEY ("motionVersionId","milestone","week","signal","band","tier","bucket")
);

-- CreateTable
CREATE TABLE "InsightOffer" (
    "handoffId" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "aeId" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "motionVersionId" UUID NOT NULL,
    "state" "HandoffState" NOT NULL,
    "offeredAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    "remindersSent" INTEGER NOT NULL,
    "escalated" BOOLEAN NOT NULL,
    "businessSeconds" INTEGER,

    CONSTRAINT "InsightOffer_pkey" PRIMARY KEY ("handoffId")
);

-- CreateTable
CREATE TABLE "InsightSla" (
    "dim" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "week" DATE NOT NULL,
    "offered" INTEGER NOT NULL,
    "inTime" INTEGER NOT NULL,
    "late" INTEGER NOT NULL,
    "declined" INTEGER NOT NULL,
    "lapsed" INTEGER NOT NULL,
    "withdrawn" INTEGER NOT NULL,
    "reminded" INTEGER NOT NULL,
    "escalated" INTEGER NOT NULL,
    "businessSeconds" BIGINT NOT NULL,

    CONSTRAINT "InsightSla_pkey" PRIMARY KEY ("dim","key","week")
);

-- CreateTable
CREATE TABLE "InsightSlaTime" (
    "dim" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "state" "HandoffState" NOT NULL,
    "bucket" SMALLINT NOT NULL,
    "n" INTEGER NOT NULL,

    CONSTRAINT "InsightSlaTime_pkey" PRIMARY KEY ("dim","key","month","state","bucket")
);

-- CreateTable
CREATE TABLE "InsightStep" (
    "motionVersionId" UUID NOT NULL,
    "month" DATE NOT NULL,
    "step" TEXT NOT NULL,
    "fired" INTEGER NOT NULL,
    "caught" INTEGER NOT NULL,

    CONSTRAINT "InsightStep_pkey" PRIMARY KEY ("motionVersionId","month","step")
);

-- CreateTable
CREATE TABLE "InsightLeakChange" (
    "id" BIGSERIAL NOT NULL,
    "week" DATE NOT NULL,
    "type" "LeakType" NOT NULL,
    "responsibleId" UUID,
    "partnerId" UUID,
    "opened" INTEGER NOT NULL,
    "closed" INTEGER NOT NULL,
    "openSeconds" BIGINT NOT NULL,

    CONSTRAINT "InsightLeakChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InsightLeak" (
    "dim" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "week" DATE NOT NULL,
    "type" "LeakType" NOT NULL,
    "opened" INTEGER NOT NULL,
    "closed" INTEGER NOT NULL,
    "openSeconds" BIGINT NOT NULL,

    CONSTRAINT "InsightLeak_pkey" PRIMARY KEY ("dim","key","week","type")
);

-- CreateTable
CREATE TABLE "InsightHoliday" (
    "place" TEXT NOT NULL,
    "day" DATE NOT NULL,

    CONSTRAINT "InsightHoliday_pkey" PRIMARY KEY ("place","day")
);

-- CreateIndex
CREATE INDEX "InsightJourney_partnerId_arrivedAt_idx" ON "InsightJourney"("partnerId", "arrivedAt");

-- CreateIndex
CREATE INDEX "InsightJourney_ownerId_arrivedAt_idx" ON "InsightJourney"("ownerId", "arrivedAt");

-- CreateIndex
CREATE INDEX "InsightJourney_product_territory_arrivedAt_idx" ON "InsightJourney"("product", "territory", "arrivedAt");

-- CreateIndex
CREATE INDEX "InsightJourney_motionVersionId_arrivedAt_idx" ON "InsightJourney"("motionVersionId", "arrivedAt");

-- CreateIndex
CREATE INDEX "InsightOffer_dealId_idx" ON "InsightOffer"("dealId");

-- CreateIndex
CREATE INDEX "InsightOffer_aeId_offeredAt_idx" ON "InsightOffer"("aeId", "offeredAt");

-- CreateIndex
CREATE INDEX "InsightOffer_partnerId_offeredAt_idx" ON "InsightOffer"("partnerId", "offeredAt");

-- CreateIndex
CREATE INDEX "InsightOffer_motionVersionId_offeredAt_idx" ON "InsightOffer"("motionVersionId", "offeredAt");

-- CreateIndex
CREATE INDEX "InsightOffer_offeredAt_idx" ON "InsightOffer"("offeredAt");
