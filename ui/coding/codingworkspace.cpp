// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/codingworkspace.h"

#include "core/coding/coding.h"
#include "core/sources/pages.h"
#include "core/sources/turnqueries.h"
#include "core/store/project.h"
#include "ui/coding/codespanel.h"
#include "ui/coding/codetreemodel.h"
#include "ui/coding/codinggestures.h"
#include "ui/coding/codingteam.h"
#include "ui/coding/codingwithbar.h"
#include "ui/coding/correctionbanner.h"
#include "ui/coding/correctionmode.h"
#include "ui/coding/extractspanel.h"
#include "ui/coding/findbar.h"
#include "ui/coding/marginchoice.h"
#include "ui/coding/pagecodingview.h"
#include "ui/coding/pagepane.h"
#include "ui/coding/selectingactions.h"
#include "ui/coding/shownbar.h"
#include "ui/coding/sourcechoicemodel.h"
#include "ui/coding/speakerchoice.h"
#include "ui/coding/transcriptview.h"
#include "ui/coding/turngestures.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/settings.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/scale.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// A list that leaves most of the height to the codebook below it.
class SourceList : public QListView {
public:
    QSize sizeHint() const override { return {QListView::sizeHint().width(), scaled(300)}; }
};

} // namespace

CodingWorkspace::CodingWorkspace(StudyContext &context, QWidget *parent)
    : Workspace(context, parent), m_sources(new SourceChoiceModel(context.project, this)),
      m_view(new TranscriptView(context.project, context.appearance)),
      m_gestures(new CodingGestures(context, m_view)), m_shown(new ShownBar),
      m_margin(new MarginChoice(context, m_view, m_shown)), m_team(new CodingTeam(context, m_view)),
      m_speakers(new SpeakerChoice(context, m_view, m_shown, m_gestures->picker())),
      m_turns(new TurnGestures(context, m_view)), m_find(new FindBar(context, m_view, m_gestures->picker())),
      m_correction(new CorrectionMode(context, m_view)), m_codes(new CodesPanel(context)),
      m_extracts(new ExtractsPanel(context)), m_pages(new QStackedWidget),
      m_empty(new EmptyState(u"document-import"_s,
                             tr("Import interviews, notes or leaflets, and read and code them here."),
                             tr("Import files…"))),
      m_pagePane(new PagePane(context, *m_view)), m_refresh(new QTimer(this)), m_stay(new QTimer(this))
{
    column(this, 0, 0)->addWidget(m_pages);
    setScaledMinimumWidth(m_pages, 300);
    setScaledMinimumHeight(m_pages, 160);
    m_pages->addWidget(buildReading());
    m_pages->addWidget(m_empty);
    connect(m_empty, &EmptyState::chosen, this, &CodingWorkspace::goToImport);
    connect(m_view, &TranscriptView::menuWanted, this, &CodingWorkspace::showMenu);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(80);
    connect(m_refresh, &QTimer::timeout, this, [this] { this->context().actions.refresh(); });
    connect(m_view, &TranscriptView::selectionChanged, this, &CodingWorkspace::refreshActions);
    connect(m_view, &TranscriptView::codingChosen, this, [this](Id<Coding> coding) {
        if (coding.null() && !m_source.null())
            this->context().navigator.select(subjectId(m_source));
    });
    connect(m_codes, &CodesPanel::currentChanged, this, [this](Id<Code> code) {
        m_extracts->showCode(code);
        if (!code.null())
            this->context().navigator.select(subjectId(code));
    });
    connect(m_codes, &CodesPanel::activated, m_gestures, &CodingGestures::apply);
    connect(m_codes, &CodesPanel::wordsDropped, m_gestures, &CodingGestures::apply);
    connect(&context.navigator, &Navigator::selectionChanged, this, &CodingWorkspace::follow);
    connect(m_sources, &QAbstractItemModel::rowsInserted, this, &CodingWorkspace::updatePages);
    connect(m_sources, &QAbstractItemModel::rowsRemoved, this, &CodingWorkspace::updatePages);
    m_stay->setSingleShot(true);
    m_stay->setInterval(2000);
    connect(m_stay, &QTimer::timeout, this, &CodingWorkspace::keepPlace);
    connect(m_view, &TranscriptView::selectionChanged, m_stay, qOverload<>(&QTimer::start));
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, m_stay, qOverload<>(&QTimer::start));
    connect(m_correction, &CorrectionMode::activeChanged, this, [this](bool active) {
        if (!active)
            arrangeReading(); // a caption that was emptied goes when it is done with
    });
    connectChoices();
    updatePages();
}

CodingWorkspace::~CodingWorkspace()
{
    keepPlace();
}

// What is shown, and who codes, reaches the lists beside the words.
void CodingWorkspace::connectChoices()
{
    connect(m_codes, &CodesPanel::currentChanged, m_margin, &MarginChoice::setCodeAtHand);
    const auto count = [this](std::optional<Id<Person>> coder) {
        m_sources->setCoder(coder);
        m_codes->model()->setCoder(coder);
        m_extracts->showCoder(coder);
    };
    connect(m_margin, &MarginChoice::counted, this, count);
    connect(m_team, &CodingTeam::actorChanged, this, [this] {
        m_sources->followReading();
        m_margin->followActor();
    });
    m_margin->followActor();
}

void CodingWorkspace::keepPlace()
{
    if (m_view->text().null())
        return;
    const ReadingPlace place = m_view->place();
    QByteArray kept = QByteArray::number(place.caret) + ' ' + QByteArray::number(place.top);
    if (!m_pagePane->source().null()) {
        const PagePlace there = m_pagePane->place();
        kept += ' ' + QByteArray::number(there.page) + ' ' + QByteArray::number(there.above, 'f', 3);
    }
    context().settings.setBytes(codingsettings::Place, m_view->text().text(), kept);
}

// The words, with what stands above and below them for a while.
QWidget *CodingWorkspace::buildReading()
{
    m_reading = new QWidget;
    auto *layout = column(m_reading, 0, 0);
    layout->addWidget(m_gestures->bar());
    layout->addWidget(m_shown);
    layout->addWidget(m_pagePane, 3);
    layout->addWidget(new CorrectionBanner(m_correction));
    layout->addWidget(m_view, 1);
    layout->addWidget(m_find);
    m_pagePane->hide();
    connect(m_pagePane, &PagePane::menuWanted, this, &CodingWorkspace::showMenu);
    connect(m_pagePane, &PagePane::selectionChanged, this, &CodingWorkspace::refreshActions);
    connect(m_pagePane, &PagePane::wordsAloneChanged, this, &CodingWorkspace::arrangeReading);
    connect(m_pagePane, &PagePane::captionChanged, this, &CodingWorkspace::arrangeReading);
    return m_reading;
}

// A PDF or picture is read as it looks.
void CodingWorkspace::showPages(Id<Source> source, Id<Text> text, const PagePlace &place)
{
    const auto found = context().project.find(source);
    if (found && hasPages(*found))
        m_pagePane->showSource(*found, text, place);
    else
        m_pagePane->clear();
    arrangeReading();
}

// The words stand alone, or behind pages, or as the caption below a picture.
void CodingWorkspace::arrangeReading()
{
    const auto shown = context().project.find(m_pagePane->source());
    const bool picture = shown && shown->kind == SourceKind::Picture;
    const bool pages = shown && (picture || !m_pagePane->wordsAlone());
    const bool caption =
        picture && (m_correction->active() || context().project.text(m_view->text())->characters() > 0);
    if (picture && m_pagePane->wordsAlone())
        m_pagePane->setWordsAlone(false);
    m_view->setMaximumHeight(caption ? scaled(150) : QWIDGETSIZE_MAX);
    m_pagePane->setVisible(shown.has_value());
    m_view->setVisible(!pages || caption);
    m_view->setStandIn(pages ? m_pagePane : nullptr);
}

// The words of pages are corrected without the pages, which come back afterwards.
void CodingWorkspace::uncoverWords(bool uncover)
{
    m_pagePane->setWordsAlone(uncover);
    if (!uncover)
        return m_pagePane->takeFocus();
    QTimer::singleShot(0, m_view, [this, words = m_view->selection()] {
        m_view->reveal(words);
        m_view->select(words);
    });
    context().notices.say(
        tr("These are the words of the pages, to be corrected. The pages look as they always did."));
}

void CodingWorkspace::buildActions()
{
    m_gestures->addActions(this);
    addSelectingActions(context().actions, this, m_view);
    m_margin->addActions(this);
    m_speakers->addActions(this);
    m_turns->addActions(this);
    m_find->addActions(this);
    m_team->addActions(this);
    m_pagePane->addActions(this);
    m_correction->addActions(this);
    m_correction->setCovered([this] { return m_view->standIn() == m_pagePane && m_pagePane->hasWords(); },
                             [this](bool uncover) { uncoverWords(uncover); });
    m_codes->addActions(this);
    m_extracts->addActions();
}

QWidget *CodingWorkspace::buildToolRow()
{
    auto *tools = new QWidget;
    auto *layout = row(tools, 0, 2);
    const int shown = m_sources->rowOf(m_source);
    m_title = new ElidedLabel(shown < 0 ? QString() : m_sources->name(shown));
    setTextSize(m_title, TextSize::Lead, QFont::DemiBold);
    layout->addWidget(m_title, 1);
    for (const QString &id : {u"coding.apply"_s, u"coding.ownWords"_s, u"coding.repeat"_s, u"coding.uncode"_s,
                              u"coding.correct"_s}) {
        auto *button = new QToolButton;
        button->setDefaultAction(context().actions.action(id));
        button->setToolButtonStyle(id == u"coding.apply"_s ? Qt::ToolButtonTextBesideIcon
                                                           : Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        layout->addWidget(button);
    }
    layout->addWidget(buildShowButton());
    layout->addWidget(m_team->makeButton());
    return tools;
}

// What is shown of the codings, behind one button.
QWidget *CodingWorkspace::buildShowButton()
{
    auto *button = new QToolButton;
    button->setText(tr("Show"));
    button->setToolTip(tr("What is shown beside and behind the words"));
    button->setIcon(icon(u"view-visible"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    auto *menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        context().actions.refresh();
        m_margin->fillMenu(*menu);
        menu->addSeparator();
        m_speakers->fillMenu(*menu);
    });
    button->setMenu(menu);
    return button;
}

QWidget *CodingWorkspace::buildSources()
{
    m_sourceList = new SourceList;
    m_sourceList->setModel(m_sources);
    auto *delegate = new RowDelegate(m_sourceList);
    delegate->setTitleLines(1);
    m_sourceList->setItemDelegate(delegate);
    m_sourceList->setFrameShape(QFrame::NoFrame);
    m_sourceList->setUniformItemSizes(true);
    m_sourceList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sourceList->setAccessibleName(tr("Sources"));
    connect(m_sourceList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid() && showSource(m_sources->source(index.row())))
                    context().navigator.select(subjectId(m_source));
            });
    // Whoever picks one goes on to read it; arrows only look from one to the next.
    connect(m_sourceList, &QAbstractItemView::clicked, m_view, &TranscriptView::takeFocus);
    connect(m_sourceList, &QAbstractItemView::activated, m_view, &TranscriptView::takeFocus);
    if (const int shown = m_sources->rowOf(m_source); shown >= 0)
        m_sourceList->setCurrentIndex(m_sources->index(shown));
    return m_sourceList;
}

std::vector<Panel> CodingWorkspace::buildPanels()
{
    return {{.id = u"coding.sources"_s,
             .title = tr("Sources"),
             .iconName = u"folder-documents"_s,
             .widget = buildSources(),
             .area = Qt::LeftDockWidgetArea,
             .width = 260,
             .share = 2,
             .upTo = 2.4},
            {.id = u"coding.codes"_s,
             .title = tr("Codes"),
             .iconName = u"tag"_s,
             .widget = m_codes,
             .area = Qt::LeftDockWidgetArea,
             .width = 260,
             .share = 4,
             .upTo = 2.4},
            {.id = u"coding.extracts"_s,
             .title = tr("Extracts"),
             .iconName = u"format-text-blockquote"_s,
             .widget = m_extracts,
             .area = Qt::RightDockWidgetArea,
             .width = 300,
             .share = 3,
             .upTo = 1.6}};
}

void CodingWorkspace::showFirst()
{
    const Id<Source> selected(context().navigator.selected().uuid());
    if (!showSource(selected) && m_sources->rowCount() > 0)
        showSource(m_sources->source(0));
}

bool CodingWorkspace::showSubject(SubjectId subject, std::optional<TextRange> range)
{
    if (showSource(Id<Source>(subject.uuid()))) {
        if (range)
            m_view->reveal(*range);
        return true;
    }
    const Id<Code> code(subject.uuid());
    if (!context().project.find(code))
        return false;
    m_codes->setCurrent(code);
    return true;
}

bool CodingWorkspace::showSource(Id<Source> source)
{
    const int row = m_sources->rowOf(source);
    if (row < 0)
        return false;
    if (source == m_source)
        return true;
    if (!m_correction->finish())
        return false;
    keepPlace();
    m_source = source;
    m_view->showText(m_sources->text(row));
    const QList<QByteArray> place =
        context().settings.bytes(codingsettings::Place, m_view->text().text()).split(' ');
    if (place.size() >= 2)
        m_view->goToPlace({place[0].toInt(), place[1].toInt()});
    showPages(source, m_sources->text(row),
              place.size() == 4 ? PagePlace{place[2].toInt(), place[3].toDouble()} : PagePlace());
    m_extracts->showSource(source);
    if (m_title)
        m_title->setText(m_sources->name(row));
    if (m_sourceList)
        m_sourceList->setCurrentIndex(m_sources->index(row));
    return true;
}

// Another part of the window chose something that is at home here.
void CodingWorkspace::follow(SubjectId selected)
{
    const Id<Coding> coding(selected.uuid());
    m_view->setSelectedCoding(m_view->shown(coding) ? coding : Id<Coding>());
    m_extracts->follow(coding);
    if (m_sources->rowOf(Id<Source>(selected.uuid())) >= 0)
        showSource(Id<Source>(selected.uuid()));
}

QWidget *CodingWorkspace::focusFirst()
{
    if (m_sources->rowCount() > 0 && m_view->standIn())
        return m_pagePane->view();
    return m_sources->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty;
}

void CodingWorkspace::commitPending()
{
    m_codes->commitPending();
    m_correction->commit();
}

void CodingWorkspace::showMenu(const QPoint &place)
{
    QMenu menu(this);
    m_gestures->fillMenu(menu);
    m_turns->fillMenu(menu);
    menu.exec(place);
}

// At once when words become selected, so that the next key finds its action able; else when the caret comes
// to rest.
void CodingWorkspace::refreshActions()
{
    const bool selected = m_view->region() || !m_view->selectedWords().empty();
    if (std::exchange(m_wasSelected, selected) != selected)
        context().actions.refresh();
    else
        m_refresh->start();
}

void CodingWorkspace::updatePages()
{
    const bool any = m_sources->rowCount() > 0;
    m_pages->setCurrentWidget(any ? m_reading : m_empty);
    if (m_sources->rowOf(m_source) < 0) {
        m_source = {};
        m_correction->leave();
        m_view->showText({});
        showPages({}, {}, {});
        m_extracts->showSource({});
        if (m_title)
            m_title->setText({});
        if (any && isVisible())
            showSource(m_sources->source(0));
    }
}

void CodingWorkspace::showEvent(QShowEvent *event)
{
    Workspace::showEvent(event);
    if (m_source.null())
        showFirst();
}

void CodingWorkspace::goToImport()
{
    for (const QString &id : {u"go.sources"_s, u"sources.import"_s}) {
        if (QAction *action = context().actions.action(id))
            action->trigger();
    }
}

} // namespace partsong
