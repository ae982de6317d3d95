// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wordrewrite.h"

#include <QCborArray>
#include <QCborMap>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRewritings = 5; // a stand-in beside other words may make one more name
constexpr QChar Blot(0x2588);

using Rewriting = std::function<QString(const QString &)>;

// JSON as Partsong itself writes it, or nothing: people may write braces too.
QJsonDocument ownJson(const QString &words)
{
    if (!words.startsWith(u'{') && !words.startsWith(u'['))
        return {};
    const QByteArray bytes = words.toUtf8();
    QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.toJson(QJsonDocument::Compact) == bytes ? document : QJsonDocument();
}

QJsonValue changedJson(const QJsonValue &value, const Rewriting &change)
{
    if (value.isString())
        return change(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &each : value.toArray())
            array.append(changedJson(each, change));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        *member = changedJson(*member, change);
    return object;
}

QString replaced(const QString &words, const std::vector<StandIn> &standIns,
                 const std::function<QString(const StandIn &)> &by)
{
    QString made;
    qsizetype from = 0;
    for (const StandIn &standIn : standIns) {
        made += QStringView(words).sliced(from, standIn.start - from);
        made += by(standIn);
        from = standIn.end;
    }
    made += QStringView(words).sliced(from);
    return made;
}

int codePoints(QStringView words)
{
    return static_cast<int>(std::ranges::count_if(words, [](QChar unit) { return !unit.isLowSurrogate(); }));
}

bool mayHoldWords(const RecordType *type, const QString &column)
{
    const int index = type ? type->indexOf(column.toUtf8().constData()) : -1;
    return index < 0 || holdsWords(type->columns[static_cast<size_t>(index)].role);
}

} // namespace

QString WordRewrite::once(const QString &words) const
{
    const auto standIns = m_find(words);
    return standIns.empty() ? words : with(words, standIns);
}

QString WordRewrite::with(const QString &words, const std::vector<StandIn> &standIns)
{
    return replaced(words, standIns, [](const StandIn &one) { return one.words; });
}

QString WordRewrite::rewritten(const QString &words) const
{
    if (const QJsonDocument json = ownJson(words); !json.isNull()) {
        const Rewriting change = [this](const QString &each) { return rewritten(each); };
        const QJsonValue value = json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
        const QJsonValue made = changedJson(value, change);
        const QJsonDocument document =
            made.isArray() ? QJsonDocument(made.toArray()) : QJsonDocument(made.toObject());
        return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    }
    QString made = once(words);
    QString before = words;
    for (int pass = 1; pass < MostRewritings && made != before; ++pass) {
        before = made;
        made = once(made);
    }
    return made;
}

QString WordRewrite::blotted(const QString &words) const
{
    return replaced(words, m_find(words), [&](const StandIn &one) {
        return QString(codePoints(QStringView(words).sliced(one.start, one.end - one.start)), Blot);
    });
}

bool WordRewrite::touches(const QByteArray &bytes) const
{
    return looksLikeText(bytes) && touches(QString::fromUtf8(bytes));
}

namespace {

// Rewrites the columns of a change.
struct ColumnsLeft {
    const WordRewrite &rewrite;
    const RecordType *type;
    const std::set<QByteArray> &dropped;
    bool seals = false;

    QCborMap operator()(const QCborMap &columns)
    {
        QCborMap left;
        for (const auto &[key, value] : columns) {
            if (value.isString() && mayHoldWords(type, key.toString()))
                left.insert(key, rewrite.rewritten(value.toString()));
            else if (value.isByteArray() && dropped.contains(value.toByteArray())) {
                left.insert(key, nullptr);
                seals = true;
            } else {
                left.insert(key, value);
            }
        }
        return left;
    }
};

} // namespace

WordRewrite::Left WordRewrite::left(const RecordType *type, ChangeOp op, const QByteArray &payload,
                                    const std::set<QByteArray> &droppedBlobs) const
{
    const QCborValue value = QCborValue::fromCbor(payload);
    ColumnsLeft columns{*this, type, droppedBlobs};
    if (op == ChangeOp::Update && value.isArray()) {
        const QCborArray made{columns(value.toArray().at(0).toMap()), columns(value.toArray().at(1).toMap())};
        return {made == value.toArray() ? payload : made.toCborValue().toCbor(), columns.seals};
    }
    if (op != ChangeOp::Splice) {
        const QCborMap made = columns(value.toMap());
        return {made == value.toMap() ? payload : made.toCborValue().toCbor(), columns.seals};
    }
    QCborMap splice = value.toMap();
    for (const QString &key : {u"removed"_s, u"inserted"_s})
        splice[key] = blotted(splice[key].toString());
    QCborArray anchors;
    for (const QCborValue &each : splice[u"anchors"_s].toArray()) {
        QCborArray anchor = each.toArray();
        for (const int words : {6, 7})
            anchor[words] = rewritten(anchor.at(words).toString());
        anchors << anchor;
    }
    splice[u"anchors"_s] = anchors;
    const bool changed = splice != value.toMap();
    return {changed ? splice.toCborValue().toCbor() : payload, changed};
}

namespace {

void visitWords(const QCborValue &value, const std::function<void(const QString &)> &visit)
{
    if (value.isString())
        visit(value.toString());
    for (const QCborValue &each : value.isArray() ? value.toArray() : QCborArray())
        visitWords(each, visit);
    if (value.isMap()) {
        for (const auto &[key, each] : value.toMap())
            visitWords(each, visit);
    }
}

} // namespace

void WordRewrite::eachWord(const QByteArray &payload, const std::function<void(const QString &)> &visit)
{
    visitWords(QCborValue::fromCbor(payload), visit);
}

bool looksLikeText(const QByteArray &bytes)
{
    if (bytes.first(std::min<qsizetype>(bytes.size(), 4096)).contains('\0'))
        return false;
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString decoded = decoder.decode(bytes);
    return !decoder.hasError() && !decoded.isEmpty();
}

} // namespace partsong
