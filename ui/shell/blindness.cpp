// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/blindness.h"

#include "core/coding/blindwork.h"
#include "core/store/project.h"
#include "ui/shell/settings.h"

namespace partsong {

namespace {

const SettingKey<QByteArray> Blind{"coding/blind", {}}; // by study: who works blind

QString studyKey(const StudyContext &context)
{
    return context.project.study().id.text();
}

} // namespace

// Nobody looks past it by not saying who they are.
bool worksBlind(const StudyContext &context)
{
    const QByteArray who = context.settings.bytes(Blind, studyKey(context));
    const QByteArray acts = context.project.person().name.toUtf8();
    return !who.isEmpty() && (acts.isEmpty() || who == acts);
}

void setWorksBlind(const StudyContext &context, bool on)
{
    context.settings.setBytes(Blind, studyKey(context),
                              on ? context.project.person().name.toUtf8() : QByteArray());
    followBlindness(context);
}

void followBlindness(const StudyContext &context)
{
    lookAs(context.project, worksBlind(context) ? std::optional(context.project.person().id) : std::nullopt);
}

} // namespace partsong
