// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/themes/themesides.h"

#include "core/links/evidences.h"
#include "core/store/edit.h"
#include "core/themes/themequeries.h"
#include "core/themes/themes.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

std::vector<SubjectId> quoteSubjects(const Project &project, Id<Theme> theme)
{
    std::vector<SubjectId> subjects;
    for (const Id<Quote> &quote : quotesOf(project, theme))
        subjects.push_back(subjectId(quote));
    return subjects;
}

} // namespace

Result<Evidence> turnAgainst(Project &project, Id<Theme> theme, SubjectId subject)
{
    Edit edit(project, PARTSONG_LABEL("Say what speaks against theme"));
    const auto added = addEvidence(project, {subjectId(theme), subject, Stance::Challenges, {}});
    if (!added)
        return added;
    std::vector<SubjectId> quotes = quoteSubjects(project, theme);
    if (std::erase(quotes, subject) > 0) {
        if (const auto left = setThemeQuotes(project, theme, quotes); !left)
            return std::unexpected(left.error());
    }
    return edit.commit(*added);
}

Status turnFor(Project &project, Id<Theme> theme, Id<Evidence> evidence)
{
    Edit edit(project, PARTSONG_LABEL("Say what speaks for theme"));
    const auto row = edit.find(evidence);
    if (!row)
        return std::unexpected(row.error());
    if (Status gone = removeEvidence(project, evidence); !gone)
        return gone;
    const QString kind = project.kindNameOf(row->subject.uuid());
    if (kind == u"quote" || kind == u"coding") {
        std::vector<SubjectId> quotes = quoteSubjects(project, theme);
        quotes.push_back(row->subject);
        if (const auto put = setThemeQuotes(project, theme, quotes); !put)
            return std::unexpected(put.error());
    }
    return edit.commit();
}

} // namespace partsong
