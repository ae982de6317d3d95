// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/memokinds.h"

#include <QCoreApplication>

namespace partsong {

namespace {

struct KindWords {
    Q_DECLARE_TR_FUNCTIONS(MemoKinds)
};

} // namespace

QString memoKindWord(MemoKind kind)
{
    switch (kind) {
    case MemoKind::Analytic:
        return KindWords::tr("Analytic");
    case MemoKind::Method:
        return KindWords::tr("Methodological");
    case MemoKind::Reflexive:
        return KindWords::tr("Reflexive");
    case MemoKind::Diary:
        return KindWords::tr("Diary");
    }
    return {};
}

QString memoKindHelp(MemoKind kind)
{
    switch (kind) {
    case MemoKind::Analytic:
        return KindWords::tr("What the data may mean");
    case MemoKind::Method:
        return KindWords::tr("How the study is done, and why so");
    case MemoKind::Reflexive:
        return KindWords::tr("What you bring to it yourself");
    case MemoKind::Diary:
        return KindWords::tr("What happened, day by day");
    }
    return {};
}

} // namespace partsong
