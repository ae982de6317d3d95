// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/putintotheme.h"

#include "core/store/naming.h"
#include "core/store/project.h"
#include "core/themes/puttogether.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/selectedtogether.h"
#include "ui/shell/takingback.h"
#include "ui/widgets/typetofind.h"

#include <QCoreApplication>
#include <QWidget>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PutIntoTheme)
};

const QStringList &wanted()
{
    static const QStringList kinds{u"coding"_s, u"quote"_s, u"code"_s};
    return kinds;
}

bool canPut(StudyContext &context)
{
    const std::vector<SubjectId> selected = SelectedTogether::of(context.navigator).subjects();
    return !context.project.readOnly() && !selected.empty()
        && wanted().contains(context.project.kindNameOf(selected.front().uuid()));
}

std::vector<FindItem> themesToFind(const Project &project)
{
    std::vector<FindItem> items;
    for (const TreeNode &node : treeOrder(project, Theme::type()))
        items.push_back({.id = node.id.text(),
                         .text = pathOf(project, Theme::type(), node.id),
                         .iconName = u"view-list-tree"_s});
    return items;
}

// Asks which theme; a name of none makes one.
class ThemeQuestion : public TypeToFind {
public:
    ThemeQuestion(StudyContext &context, QWidget *over)
        : TypeToFind(Words::tr("Which theme?"), over), m_context(context)
    {
        connect(this, &TypeToFind::chosen, this, [this](const QString &id) {
            const BeforeWriting before(m_context);
            tell(before,
                 putIntoTheme(m_context.project, Id<Theme>(Uuid::fromText(id).value_or(Uuid())), m_subjects));
        });
        connect(this, &TypeToFind::createRequested, this, [this](const QString &path) {
            const BeforeWriting before(m_context);
            tell(before, putIntoNewTheme(m_context.project, path, m_subjects));
        });
    }
    void ask(QWidget *over)
    {
        m_subjects = SelectedTogether::of(m_context.navigator).subjects();
        setItems(themesToFind(m_context.project));
        setCreateText(Words::tr("New theme “%1”"));
        openCentred(over);
    }

private:
    void tell(const BeforeWriting &before, const Result<Theme> &theme)
    {
        if (m_context.notices.report(theme))
            before.offerUndo(Words::tr("Put into the theme “%1”.").arg(theme->name));
    }

    StudyContext &m_context;
    std::vector<SubjectId> m_subjects;
};

} // namespace

void addPutIntoThemeAction(QWidget *owner, StudyContext &context)
{
    auto *question = new ThemeQuestion(context, owner);
    context.actions.add(owner,
                        {.id = u"themes.putTogether"_s,
                         .text = Words::tr("Put Into a T&heme…"),
                         .run = [owner, question] { question->ask(owner); },
                         .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_T},
                         .menu = MenuPlace::Edit,
                         .group = 5,
                         .iconName = u"view-list-tree"_s,
                         .keywords = Words::tr("add extract quote code to theme category"),
                         .tip = Words::tr("Puts the selected extracts or codes into a theme"),
                         .enabled = [&context] { return canPut(context); }});
}

} // namespace partsong
