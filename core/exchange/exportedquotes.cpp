// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exports.h"

#include "core/coding/coding.h"
#include "core/links/decisions.h"
#include "core/links/evidence.h"
#include "core/links/evidences.h"
#include "core/review/reviewpage.h"
#include "core/themes/themequeries.h"
#include "core/themes/themequote.h"
#include "core/workshop/canvasitem.h"

namespace partsong {

namespace {

// Quotes in the order they are met. A coded passage stands for the first quote chosen from it, as reports
// show it.
class Collected {
public:
    explicit Collected(const Project &project) : m_project(project) { }

    void add(const Uuid &subject)
    {
        if (m_project.find(Id<Quote>(subject)))
            return add(Id<Quote>(subject));
        const std::vector<Quote> chosen = m_project.where<Quote>("coding", Id<Coding>(subject));
        if (!chosen.empty())
            add(chosen.front().id);
    }
    void add(Id<Quote> quote)
    {
        if (!std::ranges::contains(m_quotes, quote))
            m_quotes.push_back(quote);
    }
    void addTheme(Id<Theme> theme)
    {
        for (const Id<Quote> quote : quotesOf(m_project, theme))
            add(quote);
        for (const Evidence &evidence : evidenceOf(m_project, theme.uuid()))
            add(evidence.subject.uuid());
    }
    void addBoard(Id<Canvas> canvas)
    {
        for (const CanvasItem &item : m_project.where<CanvasItem>("canvas", canvas))
            add(item.subject.uuid());
    }
    void addStudy()
    {
        for (const Theme &theme : m_project.all<Theme>())
            addTheme(theme.id);
        for (const Evidence &evidence : m_project.all<Evidence>())
            add(evidence.subject.uuid());
        for (const Decision &decision : m_project.all<Decision>()) {
            std::ranges::for_each(takenOn(m_project, decision.id), [this](const Uuid &on) { add(on); });
            std::ranges::for_each(changedBy(m_project, decision.id), [this](const Uuid &what) { add(what); });
        }
        for (const Canvas &canvas : m_project.all<Canvas>())
            addBoard(canvas.id);
    }
    void addReview(const ReviewSheet &sheet)
    {
        for (const Uuid &theme : sheet.themes)
            std::ranges::for_each(quotesForReview(m_project, theme), [this](Id<Quote> quote) { add(quote); });
    }
    std::vector<Id<Quote>> quotes() const { return m_quotes; }

private:
    const Project &m_project;
    std::vector<Id<Quote>> m_quotes;
};

} // namespace

std::vector<Id<Quote>> quotesIn(const Project &project, const ExportRequest &request)
{
    Collected collected(project);
    if (request.what == ExportWhat::Canvas && request.canvas)
        collected.addBoard(*request.canvas);
    if (request.what == ExportWhat::Review)
        collected.addReview(reviewSheet(project, request.themes));
    if (request.what == ExportWhat::Study && request.format == ExportFormat::Html) {
        if (request.themes.empty())
            collected.addStudy();
        std::ranges::for_each(request.themes, [&](Id<Theme> theme) { collected.addTheme(theme); });
    }
    return collected.quotes();
}

} // namespace partsong
