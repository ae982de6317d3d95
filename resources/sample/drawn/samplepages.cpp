// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the plan (a PDF) and the sketch (a picture) of the sample study into a folder. Run by hand when they
// are to say something else; what it made last lies beside the interviews.

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

#include <poppler-qt6.h>

#include <cmath>
#include <memory>

namespace {

using namespace Qt::StringLiterals;

const QString Family = u"Atkinson Hyperlegible"_s;
const QColor Ink(0x24, 0x28, 0x30);
const QColor Blue(0x1f, 0x4e, 0x79);
const QColor Pale(0xe8, 0xee, 0xf5);
const QColor Amber(0xf7, 0xe3, 0xb5);

QFont font(double points, QFont::Weight weight = QFont::Normal)
{
    QFont made(Family);
    made.setPointSizeF(points);
    made.setWeight(weight);
    return made;
}

// One thing below another in a column.
class Column {
public:
    Column(QPainter &painter, const QRectF &place) : m_painter(painter), m_rest(place) { }

    void heading(const QString &words) { put(words, font(12, QFont::Bold), Blue, 4); }
    void words(const QString &words) { put(words, font(10), Ink, 8); }
    void put(const QString &words, const QFont &face, const QColor &colour, double below)
    {
        m_painter.setFont(face);
        m_painter.setPen(colour);
        QRectF used;
        m_painter.drawText(m_rest, Qt::AlignLeft | Qt::TextWordWrap, words, &used);
        m_rest.setTop(used.bottom() + below);
    }
    double top() const { return m_rest.top(); }

private:
    QPainter &m_painter;
    QRectF m_rest;
};

void drawFoot(QPainter &painter, const QSizeF &page, int number)
{
    painter.setFont(font(8));
    painter.setPen(QColor(0x55, 0x5c, 0x66));
    painter.drawText(QRectF(56, page.height() - 48, page.width() - 112, 16), Qt::AlignLeft,
                     u"Invented document. No real service, number or person is described here."_s);
    painter.drawText(QRectF(56, page.height() - 48, page.width() - 112, 16), Qt::AlignRight,
                     u"Page %1 of 3"_s.arg(number));
}

void drawPlan(QPainter &painter, const QSizeF &page)
{
    Column head(painter, {56, 56, page.width() - 112, 200});
    head.put(u"Out-of-hours plan"_s, font(24, QFont::Bold), Blue, 2);
    head.put(u"Wilbye Lodge and Tallis House, winter version"_s, font(11), Ink, 14);
    head.put(u"This plan says who does what between half past six in the evening and eight in the morning, "
             "at weekends and on bank holidays. It is kept in the red folder by the office telephone. "
             "Please do not take it home."_s,
             font(10), Ink, 18);
    painter.setPen(QPen(Blue, 1));
    painter.drawLine(QPointF(56, head.top() - 8), QPointF(page.width() - 56, head.top() - 8));
    const double width = (page.width() - 112 - 28) / 2;
    Column left(painter, {56, head.top() + 6, width, 560});
    left.heading(u"When somebody changes"_s);
    left.words(u"Write down what you see and when it began. A resident who stops eating, stops humming or no "
               "longer wants the curtain open has changed, and you do not need a nurse to say so."_s);
    left.words(u"Look for the plan first. It should be in the wallet on the inside of the bedroom door. If "
               "the wallet is empty, look in the drawer in the office, and tell the day staff that it was "
               "empty."_s);
    left.words(u"Ask the family what they want to be rung about, and at what hour, before the night comes. "
               "Write their answer on the plan."_s);
    left.heading(u"Ringing"_s);
    left.words(u"Ring one number at a time and write down the time of each call. If nobody has rung back "
               "within thirty minutes, ring again and say that it is the second time."_s);
    left.words(u"The hospice line at night is for registered nurses only. At Wilbye Lodge there is no "
               "registered nurse at night. Ring 111."_s);
    left.heading(u"If an ambulance comes"_s);
    left.words(u"One of you stays in the room with the plan in your hand. Say aloud what it says. Crews "
               "change, and each of them has to hear it from somebody."_s);
    Column right(painter, {56 + width + 28, head.top() + 6, width, 560});
    right.heading(u"Medicines at night"_s);
    right.words(u"The just-in-case box stays sealed until somebody who may open it is in the room. That is a "
                "registered nurse, a paramedic or a doctor. It is not you, however well you know her."_s);
    right.words(u"The chart must be signed before the weekend. On Friday afternoons the surgery closes at "
                "half past six, and nobody signs charts after that."_s);
    right.heading(u"Staying with somebody"_s);
    right.words(u"If a resident is dying, one member of staff may stay with them for as long as it takes. "
                "The other one answers all the bells. Ring the manager on call, so that a third person can "
                "come in."_s);
    right.words(u"The chair from the quiet lounge folds flat. There is a blanket, a lamp and a hymn book in "
                "the box under the stairs."_s);
    right.heading(u"Afterwards"_s);
    right.words(u"Sit down before you telephone the family. Then sit down again. Nobody has to strip the bed "
                "before morning."_s);
    drawFoot(painter, page, 1);
}

void drawBox(QPainter &painter, const QRectF &place, const QString &words, const QColor &fill)
{
    painter.setPen(QPen(Blue, 1.2));
    painter.setBrush(fill);
    painter.drawRoundedRect(place, 8, 8);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(Ink);
    painter.setFont(font(10));
    painter.drawText(place.adjusted(8, 4, -8, -4), Qt::AlignCenter | Qt::TextWordWrap, words);
}

void drawArrow(QPainter &painter, const QPointF &from, const QPointF &to, const QString &words = {})
{
    painter.setPen(QPen(Blue, 1.4));
    painter.drawLine(from, to);
    const double angle = std::atan2(to.y() - from.y(), to.x() - from.x());
    for (const double turn : {2.6, -2.6})
        painter.drawLine(to, to + QPointF(std::cos(angle + turn), std::sin(angle + turn)) * 8);
    if (words.isEmpty())
        return;
    painter.setFont(font(9, QFont::Bold));
    painter.setPen(Blue);
    const QPointF beside(8, to.x() < from.x() ? 2 : -16); // the side on which there is no line
    painter.drawText(QRectF((from + to) / 2 + beside, QSizeF(120, 14)), Qt::AlignLeft, words);
}

void drawOrder(QPainter &painter, const QSizeF &page)
{
    Column head(painter, {56, 56, page.width() - 112, 120});
    head.put(u"Whom to ring, in which order"_s, font(18, QFont::Bold), Blue, 4);
    head.words(u"Between half past six in the evening and eight in the morning. Start at the top."_s);
    const double middle = page.width() / 2;
    drawBox(painter, {middle - 100, 140, 200, 40}, u"Somebody has changed"_s, Pale);
    drawArrow(painter, {middle, 180}, {middle, 214});
    drawBox(painter, {middle - 100, 214, 200, 44}, u"Is there a plan, and can you find it?"_s, Pale);
    drawArrow(painter, {middle - 60, 258}, {150, 310}, u"yes"_s);
    drawArrow(painter, {middle + 60, 258}, {page.width() - 150, 310}, u"no"_s);
    drawBox(painter, {70, 310, 160, 48}, u"Do what it says. Write down that you did."_s, Pale);
    drawBox(painter, {page.width() - 230, 310, 160, 48}, u"Ring 111. Ask for the night nurse."_s, Pale);
    drawArrow(painter, {page.width() - 150, 358}, {page.width() - 150, 402});
    drawBox(painter, {page.width() - 230, 402, 160, 60}, u"Wait to be rung back. It can take six hours."_s,
            Amber);
    drawArrow(painter, {150, 358}, {150, 402});
    drawBox(painter, {70, 402, 160, 60}, u"If the plan says medicines: who here may open the box?"_s, Amber);
    drawArrow(painter, {150, 462}, {middle - 40, 520}, u"nobody"_s);
    drawArrow(painter, {page.width() - 150, 462}, {middle + 40, 520}, u"nobody rang"_s);
    drawBox(painter, {middle - 100, 520, 200, 48}, u"999, because there is nobody else to ring"_s,
            QColor(0xf5, 0xd5, 0xcf));
    Column foot(painter, {56, 610, page.width() - 112, 120});
    foot.words(u"We have followed this page through eleven nights with the staff who were on duty. On seven "
               "of them it ended at the bottom."_s);
    drawFoot(painter, page, 2);
}

void drawRota(QPainter &painter, const QSizeF &page)
{
    Column head(painter, {56, 48, page.width() - 112, 90});
    head.put(u"A week of nights at Wilbye Lodge"_s, font(18, QFont::Bold), Blue, 4);
    head.words(
        u"Two on duty for thirty-eight residents. “Agency” is somebody who has not been here before."_s);
    const QStringList days{u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s};
    const QList<QStringList> rows{
        {u"First"_s, u"Tasha"_s, u"Tasha"_s, u"Tasha"_s, u"Bron"_s, u"Bron"_s, u"Agency"_s, u"Agency"_s},
        {u"Second"_s, u"Bron"_s, u"Agency"_s, u"Idris"_s, u"Idris"_s, u"Agency"_s, u"Agency"_s, u"Idris"_s},
        {u"On call"_s, u"Manager"_s, u"Manager"_s, u"Manager"_s, u"Manager"_s, u"nobody"_s, u"nobody"_s,
         u"Deputy"_s}};
    const double width = (page.width() - 112) / 8;
    const auto cell = [&](int column, int row) {
        return QRectF(56 + column * width, 130 + row * 48, width, 48);
    };
    for (int day = 0; day < days.size(); ++day) {
        painter.setFont(font(10, QFont::Bold));
        painter.setPen(Blue);
        painter.drawText(cell(day + 1, 0), Qt::AlignCenter, days[day]);
    }
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column) {
            const QString &words = rows[row][column];
            const bool odd = words == "Agency"_L1 || words == "nobody"_L1;
            painter.setPen(QPen(QColor(0xb8, 0xc2, 0xcc), 0.8));
            painter.setBrush(odd ? Amber : column == 0 ? Pale : Qt::white);
            painter.drawRect(cell(column, row + 1));
            painter.setPen(Ink);
            painter.setFont(font(10, column == 0 ? QFont::Bold : QFont::Normal));
            painter.drawText(cell(column, row + 1), Qt::AlignCenter, words);
        }
    }
    Column foot(painter, {56, 350, page.width() - 112, 120});
    foot.words(u"When both are agency, the key to the medicines cupboard stays with whoever came first, and "
               "the day staff write the names of the residents who are near the end on the board."_s);
    drawFoot(painter, page, 3);
}

bool writePlan(const QString &file)
{
    QPdfWriter writer(file);
    writer.setTitle(u"Out-of-hours plan (invented)"_s);
    writer.setCreator(u"The Partsong authors"_s);
    writer.setResolution(72);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    const auto page = [&] { return QSizeF(writer.width(), writer.height()); };
    drawPlan(painter, page());
    writer.newPage();
    drawOrder(painter, page());
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.newPage();
    drawRota(painter, page());
    return painter.end();
}

// A reader of the plan has marked a sentence on its first page.
bool mark(const QString &from, const QString &to)
{
    const auto document = Poppler::Document::load(from);
    const auto page = document->page(0);
    const QSizeF size = page->pageSizeF();
    const QList<QRectF> found = page->search(u"nobody signs charts after that"_s);
    QList<Poppler::HighlightAnnotation::Quad> quads;
    QRectF whole;
    for (const QRectF &line : found) {
        const QRectF place(line.x() / size.width(), line.y() / size.height(), line.width() / size.width(),
                           line.height() / size.height());
        quads.append(
            {{place.topLeft(), place.topRight(), place.bottomRight(), place.bottomLeft()}, true, true, 0});
        whole = whole.united(place);
    }
    Poppler::HighlightAnnotation annotation;
    annotation.setHighlightQuads(quads);
    annotation.setBoundary(whole);
    annotation.setAuthor(u"Bisi Lowther"_s);
    annotation.setContents(u"This is the Friday that everybody talks about."_s);
    Poppler::Annotation::Style style;
    style.setColor(QColor(0xff, 0xe0, 0x66));
    annotation.setStyle(style);
    page->addAnnotation(&annotation);
    const auto converter = document->pdfConverter();
    converter->setOutputFileName(to);
    converter->setPDFOptions(Poppler::PDFConverter::WithChanges);
    return !found.isEmpty() && converter->convert();
}

// Lines as a hand draws them, the same each time.
class Hand {
public:
    explicit Hand(QPainter &painter) : m_painter(painter) { }

    void line(const QPointF &from, const QPointF &to)
    {
        QPainterPath path(from);
        const QPointF along = to - from;
        const int steps = std::max(2, int(std::hypot(along.x(), along.y()) / 60));
        for (int i = 1; i <= steps; ++i)
            path.lineTo(from + along * i / steps + QPointF(wobble(), wobble()));
        m_painter.drawPath(path);
    }
    void rect(const QRectF &rect)
    {
        line(rect.topLeft(), rect.topRight());
        line(rect.topRight(), rect.bottomRight());
        line(rect.bottomRight(), rect.bottomLeft());
        line(rect.bottomLeft(), rect.topLeft());
    }

private:
    double wobble()
    {
        m_state = m_state * 1103515245U + 12345U;
        return ((m_state >> 16) % 1000) / 1000.0 * 3 - 1.5;
    }

    QPainter &m_painter;
    unsigned m_state = 7;
};

void note(QPainter &painter, const QPointF &at, const QString &words, const QColor &colour = Blue,
          double width = 330)
{
    QFont face = font(17);
    face.setItalic(true);
    painter.setFont(face);
    painter.setPen(colour);
    painter.drawText(QRectF(at, QSizeF(width, 120)), Qt::AlignLeft | Qt::TextWordWrap, words);
}

void drawRooms(QPainter &painter, Hand &hand)
{
    painter.setPen(QPen(Ink, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (int room = 0; room < 14; ++room) {
        const bool above = room < 7;
        const QRectF place(260 + (room % 7) * 130, above ? 210 : 480, 130, 150);
        hand.rect(place);
        painter.setFont(font(20, QFont::Bold));
        painter.drawText(place, Qt::AlignCenter, QString::number(room + 1));
        // A door on the corridor.
        const double door = above ? place.bottom() : place.top();
        painter.save();
        painter.setPen(QPen(QColor(0xfd, 0xfb, 0xf5), 6));
        painter.drawLine(QPointF(place.center().x() - 18, door), QPointF(place.center().x() + 18, door));
        painter.restore();
    }
    hand.rect({90, 210, 170, 180});
    hand.rect({90, 450, 170, 180});
    painter.setFont(font(18));
    painter.drawText(QRectF(90, 210, 170, 60), Qt::AlignCenter, u"Office"_s);
    painter.drawText(QRectF(90, 480, 170, 60), Qt::AlignCenter, u"Quiet lounge"_s);
    hand.rect({1170, 330, 120, 180});
    painter.drawText(QRectF(1170, 330, 120, 180), Qt::AlignCenter, u"Night\ndoor"_s);
}

void drawNight(QPainter &painter)
{
    painter.setBrush(QColor(0xf2, 0xb1, 0x34));
    painter.setPen(QPen(Ink, 2));
    for (const QPointF &light : {QPointF(715, 378), QPointF(455, 462), QPointF(1105, 378)})
        painter.drawEllipse(light, 13, 13); // over the doors of 4, 9 and 7
    painter.setPen(QPen(QColor(0xb4, 0x3c, 0x2e), 4, Qt::DashLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    QPainterPath walk(QPointF(180, 330));
    walk.cubicTo({300, 430}, {420, 400}, {455, 420});
    walk.cubicTo({560, 440}, {640, 440}, {715, 420});
    walk.cubicTo({820, 400}, {950, 440}, {985, 500});
    painter.drawPath(walk);
    painter.setPen(QPen(Ink, 3));
    painter.setBrush(QColor(0xff, 0xf4, 0xdc));
    painter.drawEllipse(QPointF(985, 590), 20, 20);
    painter.drawLine(QPointF(985, 610), QPointF(985, 628));
    painter.setPen(QPen(Ink, 3));
    painter.drawRect(QRectF(120, 300, 60, 34));
    painter.drawLine(QPointF(150, 312), QPointF(150, 322));
}

bool writeSketch(const QString &file)
{
    QImage image(1400, 800, QImage::Format_RGB32);
    image.setDotsPerMeterX(2835); // a point is a pixel
    image.setDotsPerMeterY(2835);
    image.fill(QColor(0xfd, 0xfb, 0xf5));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    Hand hand(painter);
    painter.setFont(font(30, QFont::Bold));
    painter.setPen(Ink);
    painter.drawText(QRectF(90, 50, 1000, 50), Qt::AlignLeft, u"Wilbye Lodge, three in the morning"_s);
    drawRooms(painter, hand);
    drawNight(painter);
    note(painter, {90, 120}, u"the plans are in this drawer, and it is locked"_s);
    note(painter, {900, 660}, u"me, in 13, holding her hand"_s, QColor(0xb4, 0x3c, 0x2e));
    note(painter, {560, 120}, u"4, 7 and 9 are all ringing"_s, QColor(0x8a, 0x5a, 0x00));
    note(painter, {1180, 520}, u"the nurse rings here to be let in. You cannot hear it past room 6"_s, Blue,
         200);
    note(painter, {300, 660}, u"the folding chair lives in the lounge, behind the piano"_s);
    painter.setFont(font(14));
    painter.setPen(QColor(0x55, 0x5c, 0x66));
    painter.drawText(QRectF(90, 750, 1220, 24), Qt::AlignLeft, u"Invented drawing. There is no such home."_s);
    painter.end();
    return image.convertToFormat(QImage::Format_Indexed8, Qt::ThresholdDither | Qt::AvoidDither)
        .save(file, "PNG", 0);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QString folder = application.arguments().value(1, u"."_s);
    const QString plain = folder + u"/unmarked.pdf"_s;
    const bool made = writePlan(plain) && mark(plain, folder + u"/Plan - Out of hours.pdf"_s)
        && writeSketch(folder + u"/Sketch - Wilbye Lodge at night.png"_s);
    QFile::remove(plain);
    return made ? 0 : 1;
}
