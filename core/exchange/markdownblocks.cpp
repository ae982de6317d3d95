// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/markdownblocks.h"

#include "core/formats/markdown.h"
#include "core/links/linktext.h"

#include <algorithm>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestHeading = 6;

// The name without its brackets, and without the id that some have behind a bar.
QString withoutBrackets(const QString &words)
{
    QString plain;
    qsizetype from = 0;
    for (const NamedLink &link : linksIn(words)) {
        plain += QStringView(words).sliced(from, link.start - from);
        const qsizetype bar = link.name.lastIndexOf(u'|');
        const bool id = bar > 0 && Uuid::fromText(link.name.sliced(bar + 1).trimmed());
        plain += id ? link.name.first(bar) : link.name;
        from = link.start + link.length;
    }
    plain += QStringView(words).sliced(from);
    return plain;
}

// The lines of what was read, each with how it looks. Positions are code points, as the reader's are.
class Lines {
public:
    Lines(const ReadDocument &document, Report &report, int level)
        : m_letters(QString::fromUtf8(document.text).toStdU32String()), m_styles(document.styles),
          m_report(report), m_level(level)
    {
    }

    void add()
    {
        for (int start = 0; start < length();) {
            const auto found = std::find(m_letters.begin() + start, m_letters.end(), U'\n');
            const int end = static_cast<int>(found - m_letters.begin());
            if (end > start)
                addLine({start, end});
            start = end + 1;
        }
        closeList();
    }

private:
    int length() const { return static_cast<int>(m_letters.size()); }

    // The level or depth of a style that lies on the line; 0 for none.
    int levelOf(const TextRange &line, Style style) const
    {
        const auto found = std::ranges::find_if(m_styles, [&](const ReadStyle &read) {
            return read.style == style && read.range.overlaps(line);
        });
        return found == m_styles.end() ? 0 : std::max(1, found->level);
    }

    void addLine(const TextRange &line)
    {
        if (const int depth = levelOf(line, Style::List))
            return addItem(line, depth);
        closeList();
        if (const int heading = levelOf(line, Style::Heading))
            m_report.add(ReportHeading{std::min(m_level + heading - 1, DeepestHeading), runs(line)});
        else
            m_report.add(ReportParagraph{runs(line), ReportParagraph::Look::Prose});
    }

    void addItem(const TextRange &line, int depth)
    {
        const int above = m_items.items.empty() ? -1 : m_items.items.back().depth;
        m_items.items.push_back({runs(line), std::min(depth - 1, above + 1)});
    }

    void closeList()
    {
        if (!m_items.items.empty())
            m_report.add(std::move(m_items));
        m_items = {};
    }

    // The line cut where bold or italic begins or ends.
    ReportText runs(const TextRange &line) const
    {
        std::vector<int> cuts{line.start, line.end};
        for (const ReadStyle &read : m_styles) {
            if (read.style != Style::Bold && read.style != Style::Italic)
                continue;
            for (const int place : {read.range.start, read.range.end}) {
                if (place > line.start && place < line.end)
                    cuts.push_back(place);
            }
        }
        std::ranges::sort(cuts);
        ReportText text;
        for (size_t at = 0; at + 1 < cuts.size(); ++at) {
            const TextRange part{cuts[at], cuts[at + 1]};
            if (!part.empty())
                text.push_back({words(part), lookOf(part)});
        }
        return text;
    }

    QString words(const TextRange &part) const
    {
        return QString::fromUcs4(m_letters.data() + part.start, part.length());
    }

    ReportRun::Look lookOf(const TextRange &part) const
    {
        const auto shown = [&](Style style) {
            return std::ranges::any_of(m_styles, [&](const ReadStyle &read) {
                return read.style == style && read.range.contains(part);
            });
        };
        if (shown(Style::Bold))
            return ReportRun::Look::Strong;
        return shown(Style::Italic) ? ReportRun::Look::Emphasis : ReportRun::Look::Plain;
    }

    std::u32string m_letters;
    const QList<ReadStyle> &m_styles;
    Report &m_report;
    int m_level;
    ReportItems m_items;
};

} // namespace

void addMarkdown(Report &report, const QString &words, int level)
{
    const QString plain = withoutBrackets(words);
    if (plain.trimmed().isEmpty())
        return;
    const auto read = readMarkdown({.bytes = plain.toUtf8(), .fileName = {}, .options = {}});
    if (!read)
        return report.add(ReportParagraph{plainRun(plain), ReportParagraph::Look::Prose});
    Lines(*read, report, level).add();
}

} // namespace partsong
