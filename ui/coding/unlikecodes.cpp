// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/unlikecodes.h"

#include "core/store/project.h"
#include "ui/shell/settings.h"
#include "ui/shell/studycontext.h"

namespace partsong {

namespace {

// By study: a line a pair, of two ids.
const SettingKey<QByteArray> Unlike{"coding/unlike", {}};

Id<Code> codeInLine(const QByteArray &text)
{
    return Id<Code>(Uuid::fromText(QString::fromLatin1(text)).value_or(Uuid()));
}

} // namespace

UnlikeCodes::UnlikeCodes(const StudyContext &context) : m_context(context)
{
    const QString study = context.project.study().id.text();
    for (const QByteArray &line : context.settings.bytes(Unlike, study).split('\n')) {
        const QByteArrayList ids = line.split(' ');
        if (ids.size() == 2)
            m_pairs.insert(pairOf(codeInLine(ids[0]), codeInLine(ids[1])));
    }
}

void UnlikeCodes::set(Id<Code> one, Id<Code> other, bool unlike)
{
    if (unlike)
        m_pairs.insert(pairOf(one, other));
    else
        m_pairs.erase(pairOf(one, other));
    keep();
}

// Those of codes that are there.
void UnlikeCodes::keep() const
{
    QByteArrayList lines;
    for (const auto &[one, other] : m_pairs) {
        if (m_context.project.find(one) && m_context.project.find(other))
            lines << one.text().toLatin1() + ' ' + other.text().toLatin1();
    }
    m_context.settings.setBytes(Unlike, m_context.project.study().id.text(), lines.join('\n'));
}

} // namespace partsong
