// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/codesettools.h"

#include "core/coding/codesets.h"
#include "ui/coding/codespanel.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/notices.h"
#include "ui/shell/takingback.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/typetofind.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// Asks for another name of a set.
class SetNameDialog : public FormDialog {
public:
    SetNameDialog(const QString &name, QWidget *parent)
        : FormDialog(CodeSetTools::tr("Rename set"), 380, parent), m_name(new QLineEdit(name))
    {
        addFormRow(form(), CodeSetTools::tr("Name"), m_name);
        m_name->selectAll();
        finish(primaryButton(CodeSetTools::tr("Rename")));
    }
    QString name() const { return m_name->text(); }

private:
    QLineEdit *m_name;
};

} // namespace

CodeSetTools::CodeSetTools(StudyContext &context, CodesPanel *panel)
    : QObject(panel), m_context(context), m_panel(panel), m_finder(new TypeToFind({}, panel))
{
    connect(m_finder, &TypeToFind::chosen, this,
            [this](const QString &id) { chosen(Id<CodeSet>(Uuid::fromText(id).value_or(Uuid()))); });
    connect(m_finder, &TypeToFind::createRequested, this, &CodeSetTools::create);
}

void CodeSetTools::addActions(QWidget *owner)
{
    ActionTable &table = m_context.actions;
    const auto chosen = [this] { return !m_context.project.readOnly() && !m_panel->current().null(); };
    const auto shown = [this] { return !m_context.project.readOnly() && !m_panel->shownSet().null(); };
    const QString words = tr("group family collection of codes nodes");
    table.add(owner,
              {.id = u"codeSet.show"_s,
               .text = tr("Show Only a Set of Codes…"),
               .run = [this] { chooseShown(); },
               .iconName = u"view-filter"_s,
               .keywords = words});
    table.add(owner,
              {.id = u"codeSet.put"_s,
               .text = tr("Put Codes into a Set…"),
               .run = [this] { choosePut(); },
               .iconName = u"list-add"_s,
               .keywords = words,
               .enabled = chosen});
    table.add(owner,
              {.id = u"codeSet.take"_s,
               .text = tr("Take Codes out of This Set"),
               .run = [this] { takeOut(); },
               .iconName = u"list-remove"_s,
               .keywords = words,
               .enabled = [chosen, shown] { return chosen() && shown(); }});
    table.add(owner,
              {.id = u"codeSet.rename"_s,
               .text = tr("Rename This Set…"),
               .run = [this] { rename(); },
               .iconName = u"edit-rename"_s,
               .keywords = words,
               .enabled = shown});
    table.add(owner,
              {.id = u"codeSet.remove"_s,
               .text = tr("Remove This Set"),
               .run = [this] { remove(); },
               .iconName = u"edit-delete"_s,
               .keywords = words,
               .tip = tr("Its codes stay"),
               .enabled = shown});
}

void CodeSetTools::chooseShown()
{
    open(For::Showing);
}

void CodeSetTools::choosePut()
{
    open(For::Putting);
}

void CodeSetTools::open(For what)
{
    m_for = what;
    std::vector<FindItem> items;
    if (what == For::Showing && !m_panel->shownSet().null())
        items.push_back({.id = Id<CodeSet>().text(), .text = tr("All codes")});
    for (const CodeSet &set : codeSets(m_context.project)) {
        const auto codes = codesInSet(m_context.project, set.id).size();
        items.push_back({.id = set.id.text(), .text = set.name, .detail = QString::number(codes)});
    }
    const bool puts = what == For::Putting;
    m_finder->setPlaceholder(puts ? tr("Into which set? Name a new one") : tr("Which set of codes?"));
    m_finder->setHint(items.empty() && !puts ? tr("There is no set yet. Put codes into one first.")
                                             : QString());
    m_finder->setItems(std::move(items));
    m_finder->setCreateText(puts ? tr("New set “%1”") : QString());
    m_finder->open(m_panel, {0, 0});
}

void CodeSetTools::chosen(Id<CodeSet> set)
{
    if (m_for == For::Showing) {
        m_panel->showSet(set);
        m_panel->tree()->setFocus();
        return;
    }
    const auto found = m_context.project.find(set);
    if (!m_context.notices.report(putIntoSet(m_context.project, set, m_panel->selected())) || !found)
        return;
    offerUndo(
        m_context,
        tr("%n code(s) are in the set “%1”.", nullptr, int(m_panel->selected().size())).arg(found->name));
}

void CodeSetTools::create(const QString &name)
{
    const auto made = addCodeSet(m_context.project, name, m_panel->selected());
    if (m_context.notices.report(made))
        offerUndo(m_context, tr("The set “%1” was made.").arg(name.trimmed()));
}

void CodeSetTools::takeOut()
{
    m_context.notices.report(takeFromSet(m_context.project, m_panel->shownSet(), m_panel->selected()));
}

void CodeSetTools::rename()
{
    const auto set = m_context.project.find(m_panel->shownSet());
    if (!set)
        return;
    SetNameDialog dialog(set->name, m_panel);
    if (dialog.exec() == QDialog::Accepted)
        m_context.notices.report(renameCodeSet(m_context.project, set->id, dialog.name()));
}

void CodeSetTools::remove()
{
    const auto set = m_context.project.find(m_panel->shownSet());
    if (set && m_context.notices.report(removeCodeSet(m_context.project, set->id)))
        offerUndo(m_context, tr("The set “%1” was removed; its codes stay.").arg(set->name));
}

} // namespace partsong
