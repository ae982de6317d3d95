// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/transcriptsigns.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <QHash>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

TranscriptSign signNamed(const QString &name)
{
    static const QHash<QString, TranscriptSign> signs{
        {u"Speaker"_s, TranscriptSign::Speaker}, {u"Time"_s, TranscriptSign::Time},
        {u"Pause"_s, TranscriptSign::Pause},     {u"Overlap"_s, TranscriptSign::Overlap},
        {u"Comment"_s, TranscriptSign::Comment}, {u"Emphasis"_s, TranscriptSign::Emphasis},
        {u"Loud"_s, TranscriptSign::Loud},       {u"Heading"_s, TranscriptSign::Heading},
        {u"Quiet"_s, TranscriptSign::Quiet},     {u"Uncertain"_s, TranscriptSign::Uncertain},
        {u"Fast"_s, TranscriptSign::Fast},       {u"Slow"_s, TranscriptSign::Slow},
    };
    return signs.value(name, TranscriptSign::Words);
}

} // namespace

class TranscriptSigns::Highlighter : public KSyntaxHighlighting::AbstractHighlighter {
public:
    Highlighter() { setDefinition(m_repository.definitionForName(u"Partsong Transcript"_s)); }

    std::vector<SignedStretch> read(const QString &line)
    {
        m_found.clear();
        if (definition().isValid())
            highlightLine(line, KSyntaxHighlighting::State());
        return std::move(m_found);
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const TranscriptSign sign = signNamed(format.name());
        if (length > 0 && sign != TranscriptSign::Words)
            m_found.push_back({offset, length, sign});
    }

private:
    KSyntaxHighlighting::Repository m_repository;
    std::vector<SignedStretch> m_found;
};

TranscriptSigns::TranscriptSigns() = default;

TranscriptSigns::~TranscriptSigns() = default;

std::vector<SignedStretch> TranscriptSigns::in(const QString &line)
{
    if (!m_highlighter)
        m_highlighter = std::make_unique<Highlighter>();
    return m_highlighter->read(line);
}

} // namespace partsong
