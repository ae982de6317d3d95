// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/writtenname.h"

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

TEST(WrittenName, IsFoundInWhatStandsBeforeATurn)
{
    for (const QString &label :
         {u"Nurse 1: "_s, u"Nurse 1  0:28"_s, u"[00:01:02] Nurse 1:"_s, u"## Nurse 1  0:28  "_s,
          u"Nurse 1 (00:01:02): "_s, u"Nurse 1: [00:01:02]"_s, u"00:01:02\tNurse 1\t"_s})
        EXPECT_EQ(writtenName(label), u"Nurse 1"_s) << qPrintable(label);
}

TEST(WrittenName, IsNotFoundInOtherWords)
{
    for (const QString &label : {u""_s, u"  "_s, u"0:28"_s, u"[00:01:02] "_s, u"She came in the night."_s,
                                 u"Nurse 1: well, she came"_s})
        EXPECT_EQ(writtenName(label), QString()) << qPrintable(label);
}

} // namespace
} // namespace partsong
