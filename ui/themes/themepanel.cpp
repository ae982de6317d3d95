// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/themepanel.h"

#include "core/store/naming.h"
#include "core/themes/themes.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/notices.h"
#include "ui/shell/takingback.h"
#include "ui/themes/themedelegate.h"
#include "ui/themes/themetreemodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/rowtree.h"
#include "ui/widgets/scale.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// A name that no sibling has yet: "New theme", "New theme 2"...
QString freeName(const Project &project, Id<Theme> parent)
{
    const QString base = ThemePanel::tr("New theme");
    QString name = base;
    for (int number = 2; childNamed(project, Theme::type(), parent.uuid(), name); ++number)
        name = u"%1 %2"_s.arg(base).arg(number);
    return name;
}

QString pathUnder(const Project &project, Id<Theme> parent, const QString &name)
{
    const QString last = joinPath({name});
    return parent.null() ? last : pathOf(project, Theme::type(), parent.uuid()) + u'/' + last;
}

void prepare(QTreeView *tree)
{
    auto *delegate = new ThemeDelegate(tree);
    delegate->setTitleLines(8); // names are sentences, and large type breaks them often
    tree->setItemDelegate(delegate);
    tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    tree->setExpandsOnDoubleClick(false);
    tree->setDragEnabled(true);
    tree->setAcceptDrops(true);
    tree->setDropIndicatorShown(true);
    tree->setDragDropMode(QAbstractItemView::DragDrop);
    tree->setDefaultDropAction(Qt::MoveAction);
    tree->setContextMenuPolicy(Qt::CustomContextMenu);
}

} // namespace

ThemePanel::ThemePanel(StudyContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new ThemeTreeModel(context.project, this)),
      m_tree(new RowTree(tr("Themes"))), m_pages(new QStackedWidget)
{
    prepare(m_tree);
    m_tree->setModel(m_model);
    m_tree->expandAll();
    auto *empty = new EmptyState(
        u"view-list-tree"_s, tr("A theme draws codes together and says what they show."), tr("New theme"));
    empty->button()->setEnabled(!context.project.readOnly());
    m_pages->addWidget(m_tree);
    m_pages->addWidget(empty);
    column(this, 0, 0)->addWidget(m_pages);
    showPage();
    connect(empty, &EmptyState::chosen, this, &ThemePanel::addTheme);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (!m_quiet)
                    Q_EMIT chosen(m_model->themeAt(index));
            });
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &ThemePanel::showMenu);
    connect(m_model, &ThemeTreeModel::renameWanted, this, [this](Id<Theme> id, const QString &name) {
        m_context.notices.report(renameTheme(m_context.project, id, name));
    });
    connect(m_model, &ThemeTreeModel::moveWanted, this, &ThemePanel::move);
    connect(m_model, &ThemeTreeModel::subjectsDropped, this, &ThemePanel::subjectsDropped);
}

void ThemePanel::apply(const ChangeSet &changes)
{
    m_model->apply(changes);
    showPage();
}

void ThemePanel::showPage()
{
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

Id<Theme> ThemePanel::current() const
{
    return m_model->themeAt(m_tree->currentIndex());
}

void ThemePanel::setCurrent(Id<Theme> id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (index == m_tree->currentIndex())
        return;
    m_quiet = true;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    m_quiet = false;
}

Id<Theme> ThemePanel::first() const
{
    return m_model->themeAt(m_model->index(0, 0));
}

bool ThemePanel::can() const
{
    return !m_context.project.readOnly() && !current().null();
}

void ThemePanel::addActions()
{
    ActionTable &actions = m_context.actions;
    const auto writable = [this] { return !m_context.project.readOnly(); };
    actions.add(this,
                {.id = u"themes.new"_s,
                 .text = tr("&New Theme"),
                 .run = [this] { addTheme(); },
                 .shortcuts = {Qt::Key_Insert},
                 .menu = MenuPlace::Workspace,
                 .group = 0,
                 .iconName = u"list-add"_s,
                 .keywords = tr("add create theme category finding"),
                 .enabled = writable});
    actions.add(this,
                {.id = u"themes.newUnder"_s,
                 .text = tr("New Theme &Under This"),
                 .run = [this] { addUnder(); },
                 .shortcuts = {Qt::SHIFT | Qt::Key_Insert},
                 .menu = MenuPlace::Workspace,
                 .group = 0,
                 .keywords = tr("add sub-theme subtheme child nest"),
                 .enabled = [this] { return can(); }});
    actions.add(this,
                {.id = u"themes.rename"_s,
                 .text = tr("&Rename Theme"),
                 .run = [this] { rename(); },
                 .menu = MenuPlace::Workspace,
                 .group = 0,
                 .iconName = u"edit-rename"_s,
                 .enabled = [this] { return can(); }});
    actions.add(m_tree,
                {.id = u"themes.remove"_s,
                 .text = tr("Re&move Theme"),
                 .run = [this] { remove(); },
                 .shortcuts = {QKeySequence::Delete},
                 .menu = MenuPlace::Workspace,
                 .group = 0,
                 .iconName = u"edit-delete"_s,
                 .keywords = tr("delete"),
                 .enabled = [this] { return can(); }});
    addMoveActions();
}

void ThemePanel::addMoveActions()
{
    struct Move {
        QString id;
        QString text;
        QKeySequence keys;
        std::function<void()> run;
    };
    const std::vector<Move> moves = {
        {u"themes.up"_s, tr("Move Theme Up"), Qt::ALT | Qt::Key_Up, [this] { moveBy(-1); }},
        {u"themes.down"_s, tr("Move Theme Down"), Qt::ALT | Qt::Key_Down, [this] { moveBy(1); }},
        {u"themes.in"_s, tr("Put Theme Under the One Above"), Qt::ALT | Qt::Key_Right, [this] { moveIn(); }},
        {u"themes.out"_s, tr("Take Theme Out a Level"), Qt::ALT | Qt::Key_Left, [this] { moveOut(); }},
    };
    for (const Move &move : moves) {
        m_context.actions.add(m_tree,
                              {.id = move.id,
                               .text = move.text,
                               .run = move.run,
                               .shortcuts = {move.keys},
                               .menu = MenuPlace::Workspace,
                               .group = 1,
                               .keywords = tr("nest indent order"),
                               .enabled = [this] { return can(); }});
    }
}

void ThemePanel::addTheme()
{
    make(m_model->themeAt(m_tree->currentIndex().parent()));
}

void ThemePanel::addUnder()
{
    make(current());
}

void ThemePanel::make(Id<Theme> parent)
{
    Project &project = m_context.project;
    const auto made = partsong::addTheme(project, pathUnder(project, parent, freeName(project, parent)));
    if (!m_context.notices.report(made))
        return;
    const QModelIndex index = m_model->indexOf(made->id);
    m_tree->expand(index.parent());
    m_tree->setCurrentIndex(index);
    m_tree->setFocus(Qt::OtherFocusReason);
    m_tree->edit(index);
}

void ThemePanel::rename()
{
    m_tree->setFocus(Qt::OtherFocusReason);
    m_tree->edit(m_tree->currentIndex());
}

void ThemePanel::remove()
{
    const auto theme = m_context.project.find(current());
    const auto count = theme ? removeTheme(m_context.project, theme->id) : Result<int>(0);
    if (!theme || !m_context.notices.report(count))
        return;
    const QString text = *count == 1
        ? tr("The theme “%1” was removed. Its codes and quotes stay.").arg(theme->name)
        : tr("“%1” and the themes in it were removed: %n in all. Their codes and quotes stay.", nullptr,
             *count)
              .arg(theme->name);
    offerUndo(m_context, text);
}

void ThemePanel::move(Id<Theme> id, Id<Theme> parent, int place)
{
    const auto moved =
        moveTheme(m_context.project, id, parent, place < 0 ? std::nullopt : std::optional(place));
    if (!m_context.notices.report(moved))
        return;
    const QModelIndex index = m_model->indexOf(id);
    m_tree->expand(index.parent());
    m_tree->setCurrentIndex(index);
}

void ThemePanel::moveBy(int steps)
{
    const QModelIndex index = m_tree->currentIndex();
    const int place = index.row() + steps;
    if (index.isValid() && place >= 0 && place < m_model->rowCount(index.parent()))
        move(current(), m_model->themeAt(index.parent()), place);
}

void ThemePanel::moveIn()
{
    const QModelIndex index = m_tree->currentIndex();
    const QModelIndex above = index.siblingAtRow(index.row() - 1);
    if (index.isValid() && above.isValid())
        move(current(), m_model->themeAt(above), -1);
}

void ThemePanel::moveOut()
{
    const QModelIndex parent = m_tree->currentIndex().parent();
    if (parent.isValid())
        move(current(), m_model->themeAt(parent.parent()), parent.row() + 1);
}

void ThemePanel::showMenu(const QPoint &at)
{
    QMenu menu(this);
    for (const auto &id : {"themes.new"_L1, "themes.newUnder"_L1, "themes.rename"_L1, "themes.remove"_L1,
                           "themes.up"_L1, "themes.down"_L1, "themes.in"_L1, "themes.out"_L1}) {
        if (QAction *action = m_context.actions.action(id))
            menu.addAction(action);
    }
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

} // namespace partsong
