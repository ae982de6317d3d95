// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/codespanel.h"

#include "core/coding/codequeries.h"
#include "core/coding/codes.h"
#include "core/coding/coding.h"
#include "core/store/project.h"
#include "ui/coding/codecard.h"
#include "ui/coding/codepicker.h"
#include "ui/coding/codetreemodel.h"
#include "ui/coding/mergecodesdialog.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/notices.h"
#include "ui/shell/takingback.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbox.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/scale.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

CodesPanel::CodesPanel(StudyContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new CodeTreeModel(context.project, this)),
      m_filtered(new CodeFilterModel(this)), m_filter(new FilterBox(tr("Filter codes"))),
      m_tree(new QTreeView), m_pages(new QStackedWidget),
      m_card(new CodeCard(context.project, context.notices)), m_picker(new CodePicker(context.project, this))
{
    auto *layout = column(this, 0, 0);
    auto *head = row(nullptr, 0, 1);
    setSteps(head, 2, 2, 2, 1, 1);
    auto *add = iconButton(u"list-add"_s, tr("New code"));
    head->addWidget(m_filter, 1);
    head->addWidget(add);
    layout->addLayout(head);

    auto *card = new QScrollArea;
    card->setWidget(m_card);
    card->setWidgetResizable(true);
    card->setFrameShape(QFrame::NoFrame);
    card->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    card->hide(); // until there is a code to speak of
    connect(this, &CodesPanel::currentChanged, card,
            [card](Id<Code> code) { card->setVisible(!code.null()); });
    auto *parts = new QSplitter(Qt::Vertical);
    parts->addWidget(buildTree());
    parts->addWidget(card);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setChildrenCollapsible(true);
    parts->setSizes({600, 400});
    setScaledMinimumHeight(m_pages, 80);
    setScaledMinimumHeight(card, 40);
    layout->addWidget(parts, 1);

    connect(add, &QToolButton::clicked, this, [this] { addCode(false); });
    connect(m_filter, &FilterBox::filtered, this, &CodesPanel::filter);
    connect(m_model, &CodeTreeModel::failed, this,
            [this](const Error &error) { m_context.notices.error(error); });
    connect(m_model, &CodeTreeModel::wordsDropped, this, &CodesPanel::wordsDropped, Qt::QueuedConnection);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &CodesPanel::showEmpty);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &CodesPanel::showEmpty);
    add->setEnabled(!context.project.readOnly());
    showEmpty();
}

QWidget *CodesPanel::buildTree()
{
    m_filtered->setSourceModel(m_model);
    m_tree->setModel(m_filtered);
    auto *delegate = new RowDelegate(m_tree);
    delegate->setTitleLines(1);
    m_tree->setItemDelegate(delegate);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setAccessibleName(tr("Codes"));
    m_tree->installEventFilter(this);
    m_tree->expandAll();
    m_filter->setTarget(m_tree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_card->show(current());
        Q_EMIT currentChanged(current());
    });
    connect(m_tree, &QTreeView::doubleClicked, this, [this] { Q_EMIT activated(current()); });
    connect(m_tree, &QWidget::customContextMenuRequested, this, &CodesPanel::showMenu);
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &above) { m_tree->expand(m_filtered->mapFromSource(above)); });
    auto *empty = new EmptyState(
        u"tag"_s, tr("Codes name what passages are about. Make one here, or select words and press C."),
        tr("New code"));
    connect(empty, &EmptyState::chosen, this, [this] { addCode(false); });
    m_pages->addWidget(m_tree);
    m_pages->addWidget(empty);
    return m_pages;
}

void CodesPanel::showEmpty()
{
    m_pages->setCurrentIndex(m_model->count() > 0 ? 0 : 1);
}

Id<Code> CodesPanel::current() const
{
    return m_model->codeAt(m_filtered->mapToSource(m_tree->currentIndex()));
}

void CodesPanel::setCurrent(Id<Code> code)
{
    const QModelIndex index = m_filtered->mapFromSource(m_model->indexOf(code));
    if (!index.isValid() || index == m_tree->currentIndex())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void CodesPanel::commitPending()
{
    m_card->commit();
}

void CodesPanel::filter(const QString &words)
{
    m_filtered->setWords(words);
    if (m_filtered->filtering())
        m_tree->expandAll();
}

void CodesPanel::addCode(bool underCurrent)
{
    const Id<Code> parent = underCurrent ? current() : Id<Code>();
    QString name = tr("New code");
    Result<Id<Code>> made = partsong::addCode(m_context.project, parent, name);
    for (int number = 2; !made && made.error().kind == ErrorKind::Exists && number < 100; ++number)
        made = partsong::addCode(m_context.project, parent, tr("New code %1").arg(number));
    if (!m_context.notices.report(made))
        return;
    m_filter->clear();
    m_filtered->setWords({});
    setCurrent(*made);
    m_tree->setFocus();
    m_tree->edit(m_tree->currentIndex());
}

void CodesPanel::renameCurrent()
{
    if (!m_tree->currentIndex().isValid())
        return;
    m_tree->setFocus();
    m_tree->edit(m_tree->currentIndex());
}

void CodesPanel::choose(const QString &question, const QString &none,
                        const std::function<void(Id<Code>, Id<Code>)> &chosen)
{
    const Id<Code> from = current();
    const auto code = m_context.project.find(from);
    if (!code)
        return;
    const QRect place = m_tree->visualRect(m_tree->currentIndex());
    m_picker->setQuestion(question.arg(code->name));
    m_picker->setNone(none);
    m_picker->open(
        m_tree->viewport(), place.bottomLeft(), [chosen, from](Id<Code> other) { chosen(from, other); }, {},
        from);
}

void CodesPanel::chooseMerge()
{
    choose(tr("Which code does “%1” become part of?"), {},
           [this](Id<Code> from, Id<Code> into) { merge(from, into); });
}

// What dragging does, for hands that do not drag.
void CodesPanel::chooseParent()
{
    choose(tr("Which code does “%1” go under?"), tr("None: it stands by itself"),
           [this](Id<Code> code, Id<Code> parent) {
               if (m_context.notices.report(moveCode(m_context.project, code, parent)))
                   setCurrent(code);
               m_tree->setFocus();
           });
}

void CodesPanel::merge(Id<Code> from, Id<Code> into)
{
    const auto gone = m_context.project.find(from);
    const auto kept = m_context.project.find(into);
    if (!m_context.notices.report(gone) || !m_context.notices.report(kept))
        return;
    const QModelIndex goes = m_model->indexOf(from);
    const QModelIndex stays = m_model->indexOf(into);
    CodesToMerge codes{gone->name, goes.data(CodeTreeModel::OwnRole).toInt(),  m_model->rowCount(goes),
                       kept->name, stays.data(CodeTreeModel::OwnRole).toInt(), 0};
    for (const Coding &coding : m_context.project.where<Coding>("code", from))
        codes.comments += coding.comment.isEmpty() ? 0 : 1;
    const auto comments = MergeCodesDialog::ask(codes, this);
    if (!comments || !m_context.notices.report(mergeCodes(m_context.project, from, into, *comments)))
        return;
    setCurrent(into);
    offerUndo(m_context, tr("“%1” is part of “%2” now.").arg(gone->name, kept->name));
}

void CodesPanel::removeCurrent()
{
    const Id<Code> code = current();
    const auto gone = m_context.project.find(code);
    if (!gone)
        return;
    const auto removed = removeCode(m_context.project, code);
    if (!m_context.notices.report(removed))
        return;
    QString words = tr("“%1” was removed").arg(gone->name);
    if (removed->codes > 1)
        words += tr(" with %n code(s) under it", nullptr, removed->codes - 1);
    words +=
        removed->codings > 0 ? tr("; %n passage(s) lost this coding.", nullptr, removed->codings) : u"."_s;
    offerUndo(m_context, words);
}

void CodesPanel::addActions(QWidget *owner)
{
    const auto writable = [this] { return !m_context.project.readOnly(); };
    const auto atHand = [this] { return !m_context.project.readOnly() && !current().null(); };
    ActionTable &table = m_context.actions;
    table.add(owner,
              {.id = u"code.add"_s,
               .text = tr("&New Code"),
               .run = [this] { addCode(false); },
               .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
               .menu = MenuPlace::Workspace,
               .group = 3,
               .iconName = u"list-add"_s,
               .keywords = tr("node tag label category create"),
               .enabled = writable});
    table.add(owner,
              {.id = u"code.addUnder"_s,
               .text = tr("New Code &Under It"),
               .run = [this] { addCode(true); },
               .menu = MenuPlace::Workspace,
               .group = 3,
               .iconName = u"list-add"_s,
               .keywords = tr("child node subcode"),
               .enabled = atHand});
    table.add(owner,
              {.id = u"code.rename"_s,
               .text = tr("Re&name Code"),
               .run = [this] { renameCurrent(); },
               .menu = MenuPlace::Workspace,
               .group = 3,
               .iconName = u"edit-rename"_s,
               .keywords = tr("node"),
               .tip = tr("F2 in the list of codes"),
               .enabled = atHand});
    table.add(owner,
              {.id = u"code.move"_s,
               .text = tr("Put Code Un&der…"),
               .run = [this] { chooseParent(); },
               .menu = MenuPlace::Workspace,
               .group = 3,
               .iconName = u"format-indent-more"_s,
               .keywords = tr("move parent child node hierarchy"),
               .tip = tr("Dragging it in the list of codes does the same"),
               .enabled = atHand});
    table.add(owner,
              {.id = u"code.merge"_s,
               .text = tr("&Merge Code Into…"),
               .run = [this] { chooseMerge(); },
               .menu = MenuPlace::Workspace,
               .group = 3,
               .iconName = u"merge"_s,
               .keywords = tr("join combine nodes"),
               .enabled = atHand});
    table.add(owner,
              {.id = u"code.remove"_s,
               .text = tr("Remo&ve Code"),
               .run = [this] { removeCurrent(); },
               .menu = MenuPlace::Workspace,
               .group = 3,
               .iconName = u"edit-delete"_s,
               .keywords = tr("delete node"),
               .tip = tr("Delete in the list of codes"),
               .enabled = atHand});
}

void CodesPanel::showMenu(const QPoint &point)
{
    QMenu menu(this);
    m_context.actions.refresh();
    for (const QString &id : {u"code.add"_s, u"code.addUnder"_s, u"code.rename"_s, u"code.move"_s,
                              u"code.merge"_s, u"code.remove"_s}) {
        if (QAction *action = m_context.actions.action(id))
            menu.addAction(action);
    }
    menu.addSeparator();
    menu.addAction(tr("Unfold All"), m_tree, &QTreeView::expandAll);
    menu.addAction(tr("Fold All"), m_tree, &QTreeView::collapseAll);
    menu.exec(m_tree->viewport()->mapToGlobal(point));
}

bool CodesPanel::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!current().null())
            Q_EMIT activated(current());
        return true;
    case Qt::Key_Delete:
        if (!m_context.project.readOnly())
            removeCurrent();
        return true;
    case Qt::Key_Insert:
        if (!m_context.project.readOnly())
            addCode(false);
        return true;
    default:
        return false;
    }
}

bool CodesPanel::eventFilter(QObject *watched, QEvent *event)
{
    // While a name is typed, keys that its field leaves over come here as well; they are not meant for the
    // tree.
    if (watched == m_tree && event->type() == QEvent::KeyPress && m_tree->hasFocus())
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    return QWidget::eventFilter(watched, event);
}

// Most of the height of its dock area.
QSize CodesPanel::sizeHint() const
{
    return {QWidget::sizeHint().width(), scaled(1000)};
}

} // namespace partsong
