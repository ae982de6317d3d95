// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/themesworkspace.h"

#include "core/store/edit.h"
#include "core/themes/themequeries.h"
#include "core/themes/themes.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/themes/codebookpanel.h"
#include "ui/themes/extractpanel.h"
#include "ui/themes/themepage.h"
#include "ui/themes/themepanel.h"
#include "ui/themes/themewords.h"
#include "ui/widgets/scale.h"

#include <QTreeView>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

ThemesWorkspace::ThemesWorkspace(StudyContext &context, QWidget *parent)
    : Workspace(context, parent), m_themes(new ThemePanel(context)), m_page(new ThemePage(context)),
      m_extracts(new ExtractPanel(context)), m_codebook(new CodebookPanel(context.project))
{
    column(this, 0, 0)->addWidget(m_page);
    connect(&context.project, &Project::changed, this, &ThemesWorkspace::apply);
    connect(m_themes, &ThemePanel::chosen, this, &ThemesWorkspace::choose);
    connect(m_themes, &ThemePanel::subjectsDropped, this, &ThemesWorkspace::takeDrop);
    connect(m_page, &ThemePage::makeWanted, m_themes, &ThemePanel::addTheme);
    connect(m_extracts, &ExtractPanel::quoteWanted, m_page, &ThemePage::addQuote);
    connect(m_extracts, &ExtractPanel::againstWanted, m_page,
            [this](Id<Coding> coding) { m_page->addAgainst(subjectId(coding)); });
    connect(m_codebook, &CodebookPanel::putWanted, m_page, &ThemePage::putCodes);
    connect(m_codebook, &CodebookPanel::takeWanted, m_page, &ThemePage::takeCodes);
}

void ThemesWorkspace::buildActions()
{
    m_themes->addActions();
    const auto open = [this] { return !m_page->theme().null() && !context().project.readOnly(); };
    context().actions.add(this,
                          {.id = u"themes.putCode"_s,
                           .text = tr("Put a &Code into the Theme…"),
                           .run = [this] { m_page->findCode(); },
                           .shortcuts = {Qt::CTRL | Qt::Key_K},
                           .menu = MenuPlace::Workspace,
                           .group = 2,
                           .iconName = u"tag"_s,
                           .keywords = tr("add code node category"),
                           .enabled = open});
    context().actions.add(this,
                          {.id = u"themes.editQuote"_s,
                           .text = tr("&Edit Quote…"),
                           .run = [this] { m_page->editQuote(m_page->quoteAtHand()); },
                           .shortcuts = {Qt::CTRL | Qt::Key_E},
                           .menu = MenuPlace::Workspace,
                           .group = 3,
                           .iconName = u"document-edit"_s,
                           .keywords = tr("cut mask anonymise attribution approve"),
                           .enabled = [this, open] { return open() && !m_page->quoteAtHand().null(); }});
    context().actions.add(m_extracts,
                          {.id = u"themes.addQuote"_s,
                           .text = tr("Add Extract as &Quote"),
                           .run =
                               [this] {
                                   if (const auto coding = m_extracts->current(); !coding.null())
                                       m_page->addQuote(coding);
                               },
                           .menu = MenuPlace::Workspace,
                           .group = 3,
                           .iconName = u"list-add"_s,
                           .keywords = tr("quotation citation pick"),
                           .enabled = [this, open] { return open() && !m_extracts->current().null(); }});
    context().actions.add(m_extracts,
                          {.id = u"themes.speaksAgainst"_s,
                           .text = tr("Extract Speaks A&gainst the Theme"),
                           .run =
                               [this] {
                                   if (const auto coding = m_extracts->current(); !coding.null())
                                       m_page->addAgainst(subjectId(coding));
                               },
                           .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_Return},
                           .menu = MenuPlace::Workspace,
                           .group = 3,
                           .keywords = tr("negative deviant case counter evidence challenge"),
                           .enabled = [this, open] { return open() && !m_extracts->current().null(); }});
}

std::vector<Panel> ThemesWorkspace::buildPanels()
{
    // The keys of the workspace work in its panels too.
    for (QWidget *panel : {static_cast<QWidget *>(m_themes), static_cast<QWidget *>(m_codebook),
                           static_cast<QWidget *>(m_extracts)})
        panel->addActions(actions());
    return {{u"themes.tree"_s, tr("Themes"), u"view-list-tree"_s, m_themes, Qt::LeftDockWidgetArea, 280},
            {u"themes.codebook"_s, tr("Codebook"), u"tag"_s, m_codebook, Qt::LeftDockWidgetArea, 280, 320},
            {.id = u"themes.extracts"_s,
             .title = tr("Extracts"),
             .iconName = u"format-text-highlight"_s,
             .widget = m_extracts,
             .area = Qt::RightDockWidgetArea,
             .width = 300,
             .height = 460,
             .upTo = 1.6}};
}

void ThemesWorkspace::showFirst()
{
    if (m_page->theme().null())
        choose(m_themes->first());
}

bool ThemesWorkspace::showSubject(SubjectId subject, std::optional<TextRange>)
{
    const Id<Theme> theme(subject.uuid());
    if (!context().project.find(theme))
        return false;
    show(theme);
    return true;
}

QWidget *ThemesWorkspace::focusFirst()
{
    return m_themes->tree();
}

void ThemesWorkspace::commitPending()
{
    m_page->commitPending();
}

void ThemesWorkspace::choose(Id<Theme> theme)
{
    show(theme);
    context().navigator.select(subjectId(theme));
}

void ThemesWorkspace::show(Id<Theme> theme)
{
    m_themes->setCurrent(theme);
    m_page->show(theme);
    m_extracts->setTheme(theme);
    m_codebook->setTheme(theme);
}

void ThemesWorkspace::apply(const ChangeSet &changes)
{
    m_themes->apply(changes);
    m_page->apply(changes);
    m_extracts->apply(changes);
    m_codebook->apply(changes);
    if (m_page->theme() != m_themes->current())
        choose(m_themes->current());
}

void ThemesWorkspace::takeDrop(Id<Theme> theme, const std::vector<SubjectId> &subjects)
{
    Project &project = context().project;
    std::vector<Id<Code>> codes;
    std::vector<SubjectId> quotes;
    for (const Id<Quote> &quote : quotesOf(project, theme))
        quotes.push_back(subjectId(quote));
    const size_t before = quotes.size();
    for (const SubjectId &subject : subjects) {
        if (project.kindNameOf(subject.uuid()) == u"code")
            codes.push_back(Id<Code>(subject.uuid()));
        else
            quotes.push_back(subject);
    }
    if (!codes.empty())
        context().notices.report(putCodes(project, theme, codes));
    if (quotes.size() > before)
        context().notices.report(setThemeQuotes(project, theme, quotes));
}

} // namespace partsong
